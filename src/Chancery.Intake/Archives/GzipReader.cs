using System.IO.Compression;

namespace Chancery.Intake.Archives;

/// <summary>Reads what a gzip file holds, of one member or many.</summary>
internal static class GzipReader
{
    private const string Ending = ".gz";

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var packed = new CountingStream(source.Bytes.AsStream());
        var unpacked = new ExpandingStream(new GZipStream(packed, CompressionMode.Decompress), () => packed.Taken, source);
        var name = source.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? source.Name[..^Ending.Length] : "";
        foreach (var result in SourceReader.Read(source.Entry("", name, unpacked)))
        {
            yield return result;
        }

        // The library takes a file that ends too early for one that ends; then its last bytes are no length that fits.
        if (unpacked.AtEnd && packed.LastFour > unpacked.Given)
        {
            yield return source.Problem("ends too early, or is damaged: only what could be unpacked was read", "Get the file anew");
        }
    }
}
