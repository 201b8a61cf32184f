using Chancery.Domain;
using Chancery.Record.Export.Cameo;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export;

/// <summary>POLECAT's 40 columns as TSV with a header, and columns of our own after them.</summary>
/// <remarks>
/// <para>A row an entry whose code PLOVER has, with a day; several actors stand in one field with <c>; </c> between them, as in POLECAT.
/// Countries are ISO alpha-3, <c>Language</c> a BCP 47 tag, <c>Placename</c> the gazetteer's name. Empty, because the record does not know
/// them: contexts, Wikipedia ids, city, district, province and type of place.</para>
/// <para>POLECAT has no column that says that a thing was denied or planned: see <c>Certainty</c>, among ours.</para>
/// </remarks>
public sealed class PolecatExport : IExport
{
    private static readonly string[] Quads = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

    /// <summary>The header: POLECAT's 40 columns, then ours.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw",
        "Wikipedia Recipient ID", "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
        "Story ID", "URL", "Headline", "Event Text", "Event Text Start", "Event Text End", "Kinds", "Status", "Certainty", "Said By", "Confidence", "Occurrence",
    ];

    public string Format => "polecat";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = TextLines.To(to);
        lines.WriteLine(string.Join('\t', Columns));
        var row = DelimitedRow.Tsv();
        foreach (var recorded in reports)
        {
            var story = PolecatStory.Of(recorded);
            foreach (var entry in recorded.Entries)
            {
                if (PloverCategory.Of(entry) is { } category && EventDay.Of(recorded, entry) is { } day)
                {
                    row.Text(entry.Id).Day(day).Text(category.Name).Text(entry.Mode).Number(PloverScore.Of(category.Name, entry.Mode)).Text(Quads[category.Quad - 1]).Text(null);
                    Actors(row, entry.Source);
                    Actors(row, entry.Target);
                    Place(row, entry.Place);
                    story.Fill(row);
                    Ours(row, recorded, entry, story);
                    lines.WriteLine(row.End());
                }
            }
        }
    }

    /// <summary>Several values in one field.</summary>
    internal static string List(IEnumerable<string?> values) =>
        string.Join("; ", values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Replace(';', ',')).Distinct(StringComparer.Ordinal));

    private static void Actors(EntryRow row, IReadOnlyList<Actor> actors)
    {
        row.Text(List(actors.Select(a => a.Name ?? a.Text))).Text(List(actors.Select(a => a.Country))).Text(List(actors.Select(a => Country.Of(a.Country)?.Cow)));
        row.Text(actors.SelectMany(ActorCode.Sectors).FirstOrDefault()).Text(List(actors.SelectMany(ActorCode.Sectors)));
        row.Text(List(actors.Select(a => a.Role))).Text(List(actors.Select(a => a.Text))).Text(null);
    }

    private static void Place(EntryRow row, Place? place)
    {
        row.Text(place?.Name).Text(null).Text(null).Text(null).Text(place?.Country).Number(place?.Latitude).Number(place?.Longitude);
        row.Whole(place?.GeoNamesId).Text(place?.Text).Text(null);
    }

    private static void Ours(EntryRow row, RecordedReport recorded, Entry entry, PolecatStory story)
    {
        row.Text(entry.Report).Text(recorded.Report.Url).Text(recorded.Report.Title);
        row.Text(entry.EvidenceText).Whole(story.Points.FromUtf16(entry.Evidence.Start)).Whole(story.Points.FromUtf16(entry.Evidence.End));
        row.Text(List(entry.Kinds)).Text(entry.Status).Text(entry.Certainty).Text(List(entry.Attribution.Select(a => a.Source?.Name ?? a.Source?.Text)));
        row.Number(entry.Confidence).Text(entry.Occurrence);
    }
}
