using Chancery.Domain;

namespace Chancery.Record.Export.Tables;

/// <summary>The record as one table, a row an entry: the columns of CSV and Parquet.</summary>
/// <remarks>
/// Columns are stable: new ones are added at the end. Lists are joined with <c>|</c>, nearest or first first, and repeated values are
/// given once. Offsets count code points into the report's text; an empty field means "none" or "open". <c>said_by</c> is who says
/// so, nearest first, and empty where the report itself asserts it.
/// </remarks>
public static class EntryTable
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<EntryColumn> Columns { get; } =
    [
        .. Text("id", "report"), Day("published"), .. Text("outlet", "title", "url", "kinds", "code", "mode", "status", "certainty"), Number("confidence"),
        .. Text("source", "source_country", "source_code", "target", "target_country", "target_code", "place", "place_country"),
        Number("lat"), Number("lon"), Whole("geonames"), Day("from"), Day("to"), .. Text("precision", "when"),
        Number("min"), Number("max"), .. Text("qualifier", "unit", "quantity", "said_by", "cue", "content", "condition", "consequence", "answers"),
        .. Text("evidence"), Whole("evidence_start"), Whole("evidence_end"), .. Text("head"), Whole("head_start"), Whole("head_end"),
        .. Text("occurrence", "why", "model", "codebook", "corrections"),
    ];

    /// <summary>Fills a row with an entry.</summary>
    /// <param name="row">An empty row.</param>
    /// <param name="recorded">The entry's report.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="points">The code points of the report's text.</param>
    public static void Fill(EntryRow row, RecordedReport recorded, Entry entry, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(points);
        var report = recorded.Report;
        row.Text(entry.Id).Text(entry.Report).Day(report.Published).Text(report.Outlet).Text(report.Title).Text(report.Url);
        row.Texts(entry.Kinds).Text(entry.Code).Text(entry.Mode).Text(entry.Status).Text(entry.Certainty).Number(entry.Confidence);
        Actors(row, entry.Source);
        Actors(row, entry.Target);
        row.Text(entry.Place?.Name ?? entry.Place?.Text).Text(entry.Place?.Country);
        row.Number(entry.Place?.Latitude).Number(entry.Place?.Longitude).Whole(entry.Place?.GeoNamesId);
        row.Day(entry.When?.From).Day(entry.When?.To).Text(entry.When?.Precision).Text(entry.When?.Text);
        var quantity = entry.Quantity;
        row.Number(quantity?.Min).Number(quantity?.Max).Text(quantity?.Qualifier).Text(quantity?.Unit).Text(quantity?.Text);
        row.Texts(entry.Attribution.Select(a => a.Source?.Name ?? a.Source?.Text)).Texts(entry.Attribution.Select(a => a.Cue));
        row.Text(entry.Content).Text(entry.Condition).Text(entry.Consequence).Text(entry.Answers);
        Words(row, entry.EvidenceText, entry.Evidence, points);
        Words(row, entry.HeadText, entry.Head, points);
        row.Text(entry.Occurrence).Text(entry.Why).Text(recorded.Model).Text(recorded.Codebook).Texts(entry.Corrections);
    }

    private static void Actors(EntryRow row, IReadOnlyList<Actor> actors) =>
        row.Texts(actors.Select(a => a.Name ?? a.Text)).Texts(actors.Select(a => a.Country)).Texts(actors.Select(a => a.Code));

    private static void Words(EntryRow row, string text, TextSpan span, CodePoints points) =>
        row.Text(text).Whole(points.FromUtf16(span.Start)).Whole(points.FromUtf16(span.End));

    private static IEnumerable<EntryColumn> Text(params string[] names) => names.Select(n => new EntryColumn(n, ColumnType.Text));

    private static EntryColumn Number(string name) => new(name, ColumnType.Number);

    private static EntryColumn Whole(string name) => new(name, ColumnType.Whole);

    private static EntryColumn Day(string name) => new(name, ColumnType.Day);
}
