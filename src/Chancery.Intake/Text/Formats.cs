using Chancery.Intake.Tables;
using Chancery.Intake.Xml;

namespace Chancery.Intake.Text;

/// <summary>Tells the format of an input: by how it begins where that is certain, then by its name's ending, then by likeness.</summary>
internal static class Formats
{
    private const int SniffedBytes = 8192;

    public static Format Of(string name, ReadOnlySpan<byte> head)
    {
        if (BySignature(head) is { } signed)
        {
            return signed;
        }

        var utf16 = StrictText.Utf16(head);
        var text = StrictText.Glimpse(head[..Math.Min(head.Length, SniffedBytes)]).TrimStart(' ', '\t', '\r', '\n');
        return Certain(text, name) ?? ByName(name) ?? Likely(text) switch
        {
            // Only one object a line can be told from the rest of JSON by its first line; in UTF-16 it is not looked at closer.
            Format.Json when FirstLineIsObject(head) || utf16 is not null => Format.JsonLines,
            var likely => likely,
        };
    }

    /// <summary>Formats that begin with bytes of their own.</summary>
    private static Format? BySignature(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? Format.Pdf
        : head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) ? Format.Zip
        : head is [0x1F, 0x8B, 8, ..] ? Format.Gzip
        : head.StartsWith("WARC/"u8) && head.Length > 5 && char.IsAsciiDigit((char)head[5]) ? Format.Warc
        : null;

    private static Format? Certain(string text, string name)
    {
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return Format.Page;
        }

        if (XmlRoot.NameIn(text) is { } root)
        {
            return root.Equals("html", StringComparison.OrdinalIgnoreCase) ? Format.Page : XmlRoot.IsKnown(root) ? Format.Xml : null;
        }

        return MailSigns.BeginsMbox(text) ? Format.Mbox
            : MailSigns.BeginsMail(text) ? Format.Mail
            : TableHeader.Find(FirstLine(text)) is { IsCertain: true } ? Format.Table
            : IsJsonName(name) ? null
            : BeginsJson(text) ? JsonBy(text)
            : null;
    }

    private static Format? ByName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => Format.Plain,
        ".MD" or ".MARKDOWN" => Format.Markdown,
        ".HTML" or ".HTM" or ".XHTML" => Format.Page,
        ".JSONL" or ".NDJSON" => Format.JsonLines,
        ".XML" or ".RSS" or ".ATOM" or ".RDF" or ".NEWSML" => Format.Xml,
        ".CSV" or ".TSV" or ".TAB" => Format.Table,
        ".PDF" => Format.Pdf,
        ".EML" => Format.Mail,
        ".MBOX" or ".MBX" => Format.Mbox,
        _ => null,
    };

    private static Format Likely(string text) =>
        text.StartsWith('{') ? Format.Json
        : LooksLikePage(text) ? Format.Page
        : text.StartsWith("<?xml", StringComparison.Ordinal) ? Format.Xml
        : Format.Plain;

    private static bool IsJsonName(string name) => Path.GetExtension(name).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    /// <summary>An object with a name in it, or a list of objects: no report of words begins so.</summary>
    private static bool BeginsJson(string text)
    {
        var inner = text.AsSpan(text.StartsWith('[') ? 1 : 0).TrimStart();
        return inner.StartsWith("{") && inner[1..].TrimStart() is ['"', ..];
    }

    private static Format JsonBy(string text)
    {
        var line = FirstLine(text);
        return text[0] == '{' && (line.EndsWith('}') || line.Length == text.Length && text.Length > 4000) ? Format.JsonLines : Format.Json;
    }

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text[..end]).TrimEnd();
    }

    private static bool LooksLikePage(string text) =>
        text.StartsWith('<')
        && (text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the first line ends as an object does, or is longer than the look ahead.</summary>
    private static bool FirstLineIsObject(ReadOnlySpan<byte> head)
    {
        var start = head.TrimStart(" \t\r\n\uFEFF"u8);
        var end = start.IndexOf((byte)'\n');
        var line = (end < 0 ? start : start[..end]).TrimEnd(" \t\r"u8);
        return line.EndsWith("}"u8) || (end < 0 && head.Length >= 4096);
    }
}
