using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>Which outlets the record rests on, and whom they credit.</summary>
public sealed class SourcesSection : ISection
{
    public string Name => "sources";

    public string Title => "Sources";

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        return new SectionDraft(
        [
            .. material.Reports.Where(r => r.Entries.Count > 0 && material.IsNew(r.Entries)).GroupBy(r => r.Report.Outlet ?? "outlet not named", StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (Func<StocktakeLine>)(() => Line(material, g.Key, [.. g]))),
        ]);
    }

    private static StocktakeLine Line(Material material, string outlet, IReadOnlyList<RecordedReport> reports)
    {
        var credits = reports.SelectMany(r => r.Entries).Where(e => e.Kinds.Contains(Kinds.Source)).ToList();
        var credited = credits.SelectMany(c => c.Source).Select(a => Wording.OneLine(a.Name ?? a.Text)).Where(n => n != outlet).Distinct(StringComparer.Ordinal).ToList();
        var days = reports.Select(r => r.Report.Published).OfType<DateOnly>().ToList();
        var text = $"{outlet}: {reports.Count} report{(reports.Count == 1 ? "" : "s")}{(credited.Count > 0 ? ", crediting " + string.Join(", ", credited) : "")}";
        return new StocktakeLine(days.Count == 0 ? "" : Lines.Stretch(days.Min(), days.Max()), "", text, "", material.Notes.Notes(credits), []) { Entries = [.. reports.SelectMany(r => r.Entries).Select(e => e.Id)] };
    }
}
