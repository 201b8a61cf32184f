using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Chancery.Intake.Pdf;

/// <summary>A filter that measures what a stream of a PDF file expands to before the library holds it in memory.</summary>
internal sealed class LimitedFilter(IFilter inner, Source source, PdfDeadline deadline) : IFilter
{
    // The most that two bytes of input can become is a run of 128.
    private const int RunLengthRatio = 64;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var grown = inner switch
        {
            FlateFilter => Inflated(input),
            LzwFilter => LzwLength.Of(input.Span),
            RunLengthFilter => (long)input.Length * RunLengthRatio,
            _ => input.Length,
        };
        if (grown > source.Limits.PdfStreamBytes || deadline.IsOver)
        {
            throw new RefusalException($"holds a stream that expands to more than {source.Limits.PdfStreamBytes:N0} bytes", "Print it to PDF anew, or give its text");
        }

        var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        source.Expansion.Add(decoded.Length, source.Limits);
        return decoded;
    }

    /// <summary>The inflated length, or just over the limit.</summary>
    private long Inflated(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray<byte>(input, out var bytes) || input.Length < 3)
        {
            return 0;
        }

        long total = 0;
        try
        {
            // Without the two bytes of the zlib head, as the library reads it.
            using var inflate = new DeflateStream(new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2, writable: false), CompressionMode.Decompress);
            var buffer = new byte[32 * 1024];
            for (int read; total <= source.Limits.PdfStreamBytes && (read = inflate.Read(buffer)) > 0;)
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
            // The library makes of it what it can; it cannot get further than this did.
        }

        return total;
    }
}
