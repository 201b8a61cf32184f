namespace Chancery.Intake.Text;

internal enum Format
{
    Plain,
    Page,
    JsonLines,

    /// <summary>Looks like JSON, but is not one object a line.</summary>
    BrokenJson,
}

/// <summary>Tells the format of an input by its name's ending, else by how it begins.</summary>
internal static class Formats
{
    private const int SniffedCharacters = 1024;

    public static Format Of(string name, ReadOnlySpan<byte> head) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" or ".MD" => Format.Plain,
        ".HTML" or ".HTM" or ".XHTML" => Format.Page,
        ".JSONL" or ".NDJSON" => Format.JsonLines,
        _ => Sniff(head),
    };

    private static Format Sniff(ReadOnlySpan<byte> head)
    {
        var utf16 = StrictText.Utf16(head);
        var text = (utf16 ?? System.Text.Encoding.UTF8).GetString(head[..(Math.Min(head.Length, SniffedCharacters) & ~1)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('{'))
        {
            return LooksLikeObject(head) || utf16 is not null ? Format.JsonLines : Format.BrokenJson;
        }

        return LooksLikePage(text) ? Format.Page : Format.Plain;
    }

    private static bool LooksLikePage(string text) =>
        text.StartsWith('<')
        && (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the first line ends as an object does, or is longer than the look ahead.</summary>
    private static bool LooksLikeObject(ReadOnlySpan<byte> head)
    {
        var start = head.TrimStart(" \t\r\n\uFEFF"u8);
        var end = start.IndexOf((byte)'\n');
        var line = (end < 0 ? start : start[..end]).TrimEnd(" \t\r"u8);
        return line.EndsWith("}"u8) || (end < 0 && head.Length >= 4096);
    }
}
