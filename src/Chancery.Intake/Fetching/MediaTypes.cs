namespace Chancery.Intake.Fetching;

/// <summary>File names for content types, so that one rule tells the format of files, answers and attachments.</summary>
internal static class MediaTypes
{
    /// <summary>The ending for a content type; null for types that hold no report (pictures, scripts).</summary>
    public static string? Ending(string? type)
    {
        var name = type?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        return name switch
        {
            "text/html" or "application/xhtml+xml" => ".html",
            "text/plain" => ".txt",
            "text/markdown" => ".md",
            "text/csv" => ".csv",
            "text/tab-separated-values" => ".tsv",
            "application/pdf" or "application/x-pdf" => ".pdf",
            "application/json" => ".json",
            "application/x-ndjson" or "application/jsonl" or "application/x-jsonlines" => ".jsonl",
            "application/zip" or "application/x-zip-compressed" => ".zip",
            "application/gzip" or "application/x-gzip" => ".gz",
            "application/warc" => ".warc",
            "application/mbox" => ".mbox",
            "message/rfc822" => ".eml",
            "text/xml" or "application/xml" => ".xml",
            _ => name.EndsWith("+xml", StringComparison.Ordinal) && !name.StartsWith("image/", StringComparison.Ordinal) ? ".xml"
                : name.EndsWith("+json", StringComparison.Ordinal) ? ".json"
                : null,
        };
    }

    /// <summary>The charset parameter of a content type, or null.</summary>
    public static string? Charset(string? type)
    {
        const string Parameter = "charset=";
        var at = type?.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : type![(at + Parameter.Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }
}
