using Chancery.Domain;

namespace Chancery.Stocktake.Figures;

/// <summary>Draws the toll as series of figures, one a scope: what happened to whom, where, over which time.</summary>
internal static class TollSeries
{
    /// <summary>Figures are rivals where the days they hold for are at most this many days apart.</summary>
    private const int SameNews = 3;

    private const string NoPlace = "place not stated";
    private const string NoTime = "time not stated";

    public static IReadOnlyList<FigureSeries> Draw(Material material) =>
    [
        .. material.Occurrences(Kinds.Toll)
            .SelectMany(o => o.Entries.Select(e => (Of: o, Entry: e)))
            .Where(x => x.Entry.Certainty is not (Certainties.Hypothetical or Certainties.Conditional or Certainties.Planned))
            .Select(x => (x.Of, x.Entry, Class: CountedUnits.Class(Kinds.Toll, x.Entry)))
            .Where(x => x.Class is not null)
            .Select(x => (x.Of, x.Entry, Scope: Scope(material, x.Entry, x.Class!)))
            // Where neither place nor time is told, only the record's occurrences can say that two figures are about one thing.
            .GroupBy(x => (x.Scope, x.Scope.Contains(NoPlace, StringComparison.Ordinal) && x.Scope.EndsWith(NoTime, StringComparison.Ordinal) ? x.Of.Entry.Id : ""))
            .Select(g => Series(g.Key.Scope, [.. g.Select(x => (Figure: Figure(material, x.Entry), x.Of, x.Entry.Quantity!.Unit))]))
            .OrderByDescending(s => s.Figures.Max(f => f.AsOf)).ThenByDescending(s => s.Figures.Count).ThenBy(s => s.Scope, StringComparer.Ordinal),
    ];

    private static string Scope(Material material, Entry entry, string counted)
    {
        var place = entry.Place is { } p ? Wording.OneLine(p.Name ?? p.Text) : NoPlace;
        var time = Dating.Usable(entry, material.Published(entry)) is { } when ? Dating.Text(when, null) : NoTime;
        return $"{(entry.Status ?? "harmed").Replace('_', ' ')} · {counted} · {place} · {time}";
    }

    private static Figure Figure(Material material, Entry entry) => new(
        Wording.Number(entry.Quantity!), entry.Quantity!.Min, entry.Quantity.Max, entry.Status, entry.Certainty, FigureSource.Of(material, entry), FigureSource.AsOf(material, entry), [entry.Id]);

    private static FigureSeries Series(string scope, IReadOnlyList<(Figure Figure, Occurrence Of, string? Unit)> told)
    {
        var rival = told.Any(a => told.Any(b => (a.Of == b.Of || !scope.EndsWith(NoTime, StringComparison.Ordinal)) && AreRivals(a, b)));
        var figures = told.GroupBy(t => (t.Figure.Text, t.Figure.By, t.Figure.AsOf, t.Figure.Certainty))
            .Select(g => g.First().Figure with { Entries = [.. g.SelectMany(t => t.Figure.Entries)] })
            .OrderBy(f => f.AsOf).ThenBy(f => f.Min ?? f.Max).ThenBy(f => f.By, StringComparer.Ordinal).ToList();
        return new FigureSeries(scope, figures, rival);
    }

    /// <summary>Two voices' figures of one noun for about the same day, whose bounds do not meet.</summary>
    private static bool AreRivals((Figure Figure, Occurrence Of, string? Unit) a, (Figure Figure, Occurrence Of, string? Unit) b) =>
        a.Figure.By != b.Figure.By && a.Unit == b.Unit && b.Figure.AsOf?.DayNumber - a.Figure.AsOf?.DayNumber is >= 0 and <= SameNews
        && ((a.Figure.Max ?? double.MaxValue) < (b.Figure.Min ?? 0) || (b.Figure.Max ?? double.MaxValue) < (a.Figure.Min ?? 0));
}
