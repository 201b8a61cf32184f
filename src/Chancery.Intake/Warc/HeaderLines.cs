using System.Text;
using Chancery.Intake.Text;

namespace Chancery.Intake.Warc;

/// <summary>Reads "Name: value" lines up to an empty one, as WARC and HTTP have them.</summary>
internal static class HeaderLines
{
    private const int MostLines = 500;
    private const int LongestLine = 16 * 1024;

    /// <summary>The fields, the first of each name; a line that goes on with blanks continues the one before.</summary>
    /// <exception cref="InvalidDataException">There are too many lines, or one is too long.</exception>
    public static Dictionary<string, string> Read(ByteReader bytes)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        for (var lines = 0; Line(bytes) is { Length: > 0 } line; lines++)
        {
            if (lines == MostLines)
            {
                throw new InvalidDataException($"a head has more than {MostLines} lines");
            }

            if (line[0] is ' ' or '\t')
            {
                headers[last ?? ""] = last is null ? "" : headers[last] + line;
                continue;
            }

            var colon = line.IndexOf(':');
            last = colon > 0 ? line[..colon].Trim() : null;
            if (last is not null)
            {
                headers.TryAdd(last, line[(colon + 1)..].Trim());
            }
        }

        return headers;
    }

    /// <summary>The next line without its end; null at the end of the input.</summary>
    /// <exception cref="InvalidDataException">It is too long.</exception>
    public static string? Line(ByteReader bytes)
    {
        var line = bytes.ReadLine(LongestLine, out var tooLong);
        return tooLong ? throw new InvalidDataException($"a line of a head is longer than {LongestLine:N0} bytes") : line is null ? null : Encoding.UTF8.GetString(line).TrimEnd('\r');
    }
}
