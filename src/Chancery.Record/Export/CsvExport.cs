using System.Text;
using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>One row an entry, for spreadsheets and statistics packages: RFC 4180 quoting, commas, lines that end in LF, a header.</summary>
/// <remarks>
/// Columns are stable: new ones are added at the end. Lists are joined with <c>|</c>, nearest or first first, and repeated values are
/// given once. Days are ISO 8601; offsets count code points into the report's text; an empty field means "none" or "open".
/// <c>said_by</c> is who says so, nearest first, and empty where the report itself asserts it.
/// A text that begins with <c>= + - @</c> gets a leading apostrophe, so that a spreadsheet does not run it.
/// </remarks>
public sealed class CsvExport : IExport
{
    /// <summary>The header, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "report", "published", "outlet", "title", "url",
        "kinds", "code", "mode", "status", "certainty", "confidence",
        "source", "source_country", "source_code", "target", "target_country", "target_code",
        "place", "place_country", "lat", "lon", "geonames",
        "from", "to", "precision", "when",
        "min", "max", "qualifier", "unit", "quantity",
        "said_by", "cue", "content", "condition", "consequence", "answers",
        "evidence", "evidence_start", "evidence_end", "head", "head_start", "head_end",
        "occurrence", "why", "model", "codebook",
    ];

    public string Format => "csv";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        lines.WriteLine(string.Join(',', Columns));
        var row = new CsvRow();
        foreach (var report in reports)
        {
            var points = new CodePoints(report.Report.Text);
            foreach (var entry in report.Entries)
            {
                Fill(row, report, entry, points);
                lines.WriteLine(row.End());
            }
        }
    }

    private static void Fill(CsvRow row, RecordedReport recorded, Entry entry, CodePoints points)
    {
        var report = recorded.Report;
        row.Text(entry.Id).Text(entry.Report).Day(report.Published).Text(report.Outlet).Text(report.Title).Text(report.Url);
        row.Texts(entry.Kinds).Text(entry.Code).Text(entry.Mode).Text(entry.Status).Text(entry.Certainty).Number(entry.Confidence);
        Actors(row, entry.Source);
        Actors(row, entry.Target);
        row.Text(entry.Place?.Name ?? entry.Place?.Text).Text(entry.Place?.Country);
        row.Number(entry.Place?.Latitude).Number(entry.Place?.Longitude).Number(entry.Place?.GeoNamesId);
        row.Day(entry.When?.From).Day(entry.When?.To).Text(entry.When?.Precision).Text(entry.When?.Text);
        var quantity = entry.Quantity;
        row.Number(quantity?.Min).Number(quantity?.Max).Text(quantity?.Qualifier).Text(quantity?.Unit).Text(quantity?.Text);
        row.Texts(entry.Attribution.Select(a => a.Source?.Name ?? a.Source?.Text)).Texts(entry.Attribution.Select(a => a.Cue));
        row.Text(entry.Content).Text(entry.Condition).Text(entry.Consequence).Text(entry.Answers);
        Words(row, entry.EvidenceText, entry.Evidence, points);
        Words(row, entry.HeadText, entry.Head, points);
        row.Text(entry.Occurrence).Text(entry.Why).Text(recorded.Model).Text(recorded.Codebook);
    }

    private static void Actors(CsvRow row, IReadOnlyList<Actor> actors) =>
        row.Texts(actors.Select(a => a.Name ?? a.Text)).Texts(actors.Select(a => a.Country)).Texts(actors.Select(a => a.Code));

    private static void Words(CsvRow row, string text, TextSpan span, CodePoints points) =>
        row.Text(text).Number(points.FromUtf16(span.Start)).Number(points.FromUtf16(span.End));
}
