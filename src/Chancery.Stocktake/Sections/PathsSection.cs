using Chancery.Stocktake.Paths;

namespace Chancery.Stocktake.Sections;

/// <summary>The paths: hypotheses, the matrix of evidence, what would change the ranking, the trend.</summary>
public sealed class PathsSection : ISection
{
    public string Name => "paths";

    public string Title => "Paths";

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var (material, paths) = (stock.Material, stock.Paths);
        if (paths.Rows.Count == 0)
        {
            return new SectionDraft([]) { Values = report => report with { Paths = paths } };
        }

        return new SectionDraft([.. paths.Rows.Select(r => (Func<StocktakeLine>)(() => Lines.Quoting(material, "", "", $"{r.Name} ({r.Entries.Count} {(r.Entries.Count == 1 ? "entry" : "entries")})", r.Entries)))])
        {
            Tables = [() => Scores(paths), () => Matrix(material, paths), .. paths.Trend.Count > 1 ? [() => Trend(paths)] : Array.Empty<Func<StocktakeTable>>()],
            Remarks = [CompetingHypotheses.Statement, .. PathsWording.Sensitivity(paths), CompetingHypotheses.Method],
            Values = report => report with { Paths = paths },
        };
    }

    private static StocktakeTable Scores(CompetingHypotheses paths) => new(
        $"Hypotheses{(paths.From is { } from ? $", by evidence published since {Dating.Iso(from)}" : "")}", ["hypothesis", "rank", "against", "for"],
        [
            .. paths.Hypotheses.OrderBy(h => h.Rank).Select(h => new StocktakeRow(
                h.Means.Length > 0 ? $"{h.Id}: {h.Means}" : h.Id, [], [new($"{h.Rank}", []), new(Measure.Text(h.Inconsistency), []), new(Measure.Text(h.Consistency), [])])),
        ]);

    private static StocktakeTable Matrix(Material material, CompetingHypotheses paths) => new(
        "Evidence by hypothesis, the most telling first", ["indicator", .. paths.Hypotheses.Select(h => h.Id), "weight", "diagnosticity"],
        [
            .. paths.Rows.Select(r => new StocktakeRow(
                r.Name, [.. r.Entries.Take(1).Select(material.Entry).Select(material.Notes.Note)],
                [.. r.Cells.Select(c => new StocktakeCell(c, [])), new(Measure.Text(r.Weight), []), new(Measure.Text(r.Diagnosticity), [])])),
        ]);

    private static StocktakeTable Trend(CompetingHypotheses paths) => new(
        "Evidence against each hypothesis, by period of publication", ["period", .. paths.Hypotheses.Select(h => h.Id), "entries"],
        [
            .. paths.Trend.Select(p => new StocktakeRow(
                p.From == p.To ? Dating.Iso(p.From) : $"{Dating.Iso(p.From)}/{Dating.Iso(p.To)}", [], [.. p.Inconsistency.Select(i => new StocktakeCell(Measure.Text(i), [])), new($"{p.Entries.Count}", [])])),
        ]);
}
