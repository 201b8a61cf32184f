using Chancery.Intake.Tables;
using Chancery.Intake.Text;

namespace Chancery.Intake.Markup;

/// <summary>The block of "name: value" lines between two lines of dashes that may stand before a Markdown text.</summary>
internal static class FrontMatter
{
    private const int MostLines = 100;

    /// <summary>The values by the field they mean; nothing where there is no such block.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="body">Where the text behind the block begins.</param>
    public static Dictionary<string, string> Read(string text, out int body)
    {
        body = 0;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return values;
        }

        var at = 4;
        for (var lines = 0; lines < MostLines && at < text.Length; lines++)
        {
            var end = text.IndexOf('\n', at);
            var line = (end < 0 ? text[at..] : text[at..end]).TrimEnd();
            at = end < 0 ? text.Length : end + 1;
            if (line is "---" or "...")
            {
                body = at;
                return values;
            }

            Add(values, line);
        }

        return [];
    }

    private static void Add(Dictionary<string, string> values, string line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && FieldNames.Of(line[..colon]) is { } field && Words.Line(line[(colon + 1)..].Trim().Trim('"', '\'')) is { } value)
        {
            values.TryAdd(field, value);
        }
    }
}
