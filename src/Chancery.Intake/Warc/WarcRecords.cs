using System.Globalization;
using Chancery.Intake.Text;

namespace Chancery.Intake.Warc;

/// <summary>Splits a WARC file into its records.</summary>
internal static class WarcRecords
{
    private const string Begin = "WARC/";

    /// <summary>The records one after another; memory holds one.</summary>
    /// <exception cref="InvalidDataException">A record has no length, or its head is no head.</exception>
    /// <exception cref="EndOfStreamException">The file ends within a record.</exception>
    public static IEnumerable<WarcRecord> Read(ByteReader bytes, long longest)
    {
        while (HeaderLines.Line(bytes) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            if (!line.StartsWith(Begin, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"a record does not begin with {Begin} at byte {bytes.Position:N0}");
            }

            var headers = HeaderLines.Read(bytes);
            if (!headers.TryGetValue("Content-Length", out var written) || !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw new InvalidDataException($"a record states no length before byte {bytes.Position:N0}");
            }

            yield return new(headers, bytes.ReadBlock(length, longest));
        }
    }
}
