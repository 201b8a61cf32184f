using System.Globalization;
using System.IO.Compression;
using Chancery.Intake.Archives;
using Chancery.Intake.Text;

namespace Chancery.Intake.Warc;

/// <summary>An HTTP answer as a WARC record keeps it: head, and a body that may be cut in chunks and packed.</summary>
internal sealed record HttpAnswer(int Status, string? ContentType, Stream Body)
{
    private const int LongestChunkLine = 100;

    /// <summary>The answer in a block, or null where it is none.</summary>
    public static HttpAnswer? Read(byte[] block, Source source)
    {
        var bytes = new ByteReader(new MemoryStream(block, writable: false));
        var words = HeaderLines.Line(bytes)?.Split(' ', 3) ?? [];
        if (words.Length < 2 || !words[0].StartsWith("HTTP/", StringComparison.Ordinal) || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            return null;
        }

        var headers = HeaderLines.Read(bytes);
        var body = block.AsMemory((int)bytes.Position);
        var whole = headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Unchunked(body) : body.ToArray();
        return new(status, headers.GetValueOrDefault("Content-Type"), Unpacked(whole, headers.GetValueOrDefault("Content-Encoding"), source));
    }

    private static Stream Unpacked(byte[] body, string? encoding, Source source)
    {
        var packed = new MemoryStream(body, writable: false);
        Stream? unpacked = encoding?.Trim().ToLowerInvariant() switch
        {
            // Some archivers unpack the body and keep the head as it was.
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacked is null ? packed : new ExpandingStream(unpacked, () => body.Length, source);
    }

    /// <summary>The chunks put together; the body as it is where it is not in chunks after all.</summary>
    private static byte[] Unchunked(ReadOnlyMemory<byte> body)
    {
        var whole = new MemoryStream(body.Length);
        for (var rest = body; ;)
        {
            var end = rest.Span[..Math.Min(rest.Length, LongestChunkLine)].IndexOf((byte)'\n');
            var size = end < 0 ? default : rest.Span[..end].TrimEnd((byte)'\r');
            var digits = size.IndexOf((byte)';') is var at and >= 0 ? size[..at] : size;
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return whole.Length > 0 ? whole.ToArray() : body.ToArray();
            }

            rest = rest[(end + 1)..];
            var part = rest[..Math.Min(length, rest.Length)];
            whole.Write(part.Span);
            rest = rest[part.Length..];
            if (length == 0 || rest.IsEmpty)
            {
                return whole.ToArray();
            }

            rest = rest[(rest.Span.StartsWith("\r\n"u8) ? 2 : 0)..];
        }
    }
}
