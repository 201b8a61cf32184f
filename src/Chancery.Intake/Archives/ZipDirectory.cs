using System.Buffers.Binary;

namespace Chancery.Intake.Archives;

/// <summary>Looks at how long a ZIP archive's list of entries is before the library reads all of it into memory.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int End64Length = 56;
    private const int LongestComment = 65_535;
    private const int MostBytesPerEntry = 300;

    /// <exception cref="RefusalException">It is no archive, or lists too many entries.</exception>
    public static void Check(Stream content, IntakeLimits limits)
    {
        var (end, endAt) = FindEnd(content);
        var (start, count) = List(content, end, endAt);
        if (start > endAt)
        {
            throw Damaged("its list of entries lies beyond its end");
        }

        // The library reads entries up to the end of the list, whatever count is declared.
        if (count > (ulong)limits.ArchiveEntries || endAt - start > (long)limits.ArchiveEntries * MostBytesPerEntry)
        {
            throw TooMany(limits);
        }

        content.Position = 0;
    }

    public static RefusalException TooMany(IntakeLimits limits) => new($"lists more than {limits.ArchiveEntries:N0} entries", "Split the archive");

    public static RefusalException Damaged(string how) =>
        new($"begins as a ZIP archive does, but is a damaged one, or other binary data ({how.TrimEnd('.')})", "Get the file anew");

    /// <summary>Where the list starts and how many entries it declares, in the form for large archives where that is used.</summary>
    private static (long Start, ulong Count) List(Stream content, byte[] end, long endAt)
    {
        var start = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        var count = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10));
        if ((start != uint.MaxValue && count != ushort.MaxValue) || endAt < LocatorLength)
        {
            return (start, count);
        }

        var locator = At(content, endAt - LocatorLength, LocatorLength);
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8));
        if (!locator.AsSpan().StartsWith("PK\u0006\u0007"u8) || at < 0 || at > endAt - End64Length)
        {
            return (start, count);
        }

        var end64 = At(content, at, End64Length);
        return (Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(end64.AsSpan(48))), BinaryPrimitives.ReadUInt64LittleEndian(end64.AsSpan(32)));
    }

    /// <summary>The closing record, which stands at the end before a comment of up to 64 KB.</summary>
    private static (byte[] Record, long At) FindEnd(Stream content)
    {
        var length = (int)Math.Min(content.Length, EndLength + LongestComment);
        var tail = At(content, content.Length - length, length);
        for (var at = length - EndLength; at >= 0; at--)
        {
            if (tail.AsSpan(at).StartsWith("PK\u0005\u0006"u8))
            {
                return (tail[at..(at + EndLength)], content.Length - length + at);
            }
        }

        throw Damaged("it has no list of entries");
    }

    private static byte[] At(Stream content, long position, int length)
    {
        var bytes = new byte[length];
        content.Position = position;
        content.ReadExactly(bytes);
        return bytes;
    }
}
