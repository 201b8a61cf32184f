using Chancery.Intake.Text;

namespace Chancery.Intake.Archives;

/// <summary>An unpacking stream that refuses to grow beyond its limits, whatever the archive says about sizes.</summary>
/// <param name="unpacked">The unpacked bytes.</param>
/// <param name="packedBytes">How many packed bytes were used so far, or, where only that is known, are there in all.</param>
/// <param name="source">What it is unpacked from.</param>
internal sealed class ExpandingStream(Stream unpacked, Func<long> packedBytes, Source source) : ReadOnlyStream
{
    /// <summary>How many bytes were unpacked so far.</summary>
    public long Given { get; private set; }

    /// <summary>True once the packed bytes are used up.</summary>
    public bool AtEnd { get; private set; }

    /// <exception cref="RefusalException">A limit was passed.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        Given += read;
        AtEnd |= read == 0 && !buffer.IsEmpty;
        source.Expansion.Add(read, source.Limits);
        if (Given > source.Limits.FreeExpansionBytes && Given / source.Limits.ExpansionRatio > Math.Max(packedBytes(), 1))
        {
            throw new RefusalException($"expands to more than {source.Limits.ExpansionRatio} times its size, as a zip bomb does", "Unpack it yourself, if it is none");
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
