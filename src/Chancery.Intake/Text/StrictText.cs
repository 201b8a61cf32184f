using System.Text;
using System.Text.Unicode;

namespace Chancery.Intake.Text;

/// <summary>A decoded input, or why it is none.</summary>
internal readonly record struct Decoded(string? Text, IntakeProblem? Problem);

/// <summary>Decodes bytes strictly: UTF-8, or UTF-16 where a byte-order mark says so. Nothing is replaced silently.</summary>
internal static class StrictText
{
    private const string Remedy = "Convert it to UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8";

    /// <param name="bytes">The input.</param>
    /// <param name="origin">Its name, for messages.</param>
    /// <param name="declared">The encoding a web page declares, tried where the bytes are not UTF-8.</param>
    public static Decoded Decode(ReadOnlySpan<byte> bytes, string origin, Encoding? declared = null)
    {
        if (Utf16(bytes) is { } utf16)
        {
            return DecodeUtf16(bytes[2..], origin, utf16);
        }

        if (BinaryBytes.Look(bytes))
        {
            return new(null, new(origin, null, "is binary, not text", "Give it as plain text, a web page or JSON lines"));
        }

        var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        if (Utf8.IsValid(body))
        {
            return new(Encoding.UTF8.GetString(body), null);
        }

        return declared is not null
            ? new(declared.GetString(body), null)
            : new(null, new(origin, null, $"is not valid UTF-8: the byte at offset {FirstInvalid(body) + bytes.Length - body.Length} does not fit", Remedy));
    }

    /// <summary>Offset of the first byte that begins no UTF-8 sequence, or −1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>The UTF-16 variety a byte-order mark names, or null.</summary>
    public static Encoding? Utf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    /// <summary>The beginning of a text for a first look: not strict, as it may be cut within a character.</summary>
    public static string Glimpse(ReadOnlySpan<byte> head) => (head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    }).GetString(head).TrimStart('\uFEFF');

    private static Decoded DecodeUtf16(ReadOnlySpan<byte> bytes, string origin, Encoding encoding)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? new(null, new(origin, null, "is binary, not text", "Give it as plain text, a web page or JSON lines"))
                : new(text, null);
        }
        catch (ArgumentException)
        {
            return new(null, new(origin, null, "begins as UTF-16, but is not valid UTF-16", "Convert it to UTF-8, for example: iconv -f UTF-16 -t UTF-8"));
        }
    }
}
