using System.Text.Json;
using Chancery.Intake.Text;

namespace Chancery.Intake.Lines;

/// <summary>Reads the fields of one JSON report.</summary>
internal static class JsonReport
{
    /// <exception cref="FieldException">A field is missing, of the wrong type, or no value of its kind.</exception>
    public static Draft Read(JsonElement report) => new()
    {
        Text = Normalization.Apply(Text(report, "text")
            ?? throw new FieldException("text", "is missing", "Give the words of the report as a string in \"text\"")),
        Id = Id(report, "id") ?? Id(report, "guid") ?? Id(report, "uri"),
        Published = Date(report, "published"),
        Outlet = Line(report, "outlet"),
        Title = Line(report, "title"),
        Byline = Line(report, "byline"),
        Url = Line(report, "url"),
        Language = Line(report, "language"),
        TitleInText = true,
    };

    private static string? Id(JsonElement report, string name) =>
        report.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Line(report, name);

    private static string? Line(JsonElement report, string name)
    {
        var line = Text(report, name)?.Trim();
        return string.IsNullOrEmpty(line) ? null : Normalization.Apply(line);
    }

    private static string? Text(JsonElement report, string name)
    {
        if (!report.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new FieldException(name, $"is {Named(value.ValueKind)}, not a string", $"Write \"{name}\" as a string");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape: no character, and no text could hold it.
            throw new FieldException(name, "holds an escape that is half a character", "Write both halves of the surrogate pair, or the character itself");
        }
    }

    private static DateOnly? Date(JsonElement report, string name)
    {
        var written = Line(report, name);
        if (written is null)
        {
            return null;
        }

        return IsoDates.TryRead(written, out var date)
            ? date
            : throw new FieldException(name, $"is no date of the calendar: {Shortened(written)}", "Write it as YYYY-MM-DD");
    }

    private static string Shortened(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "…");

    private static string Named(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };
}
