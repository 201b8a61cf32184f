using Chancery.Domain;

namespace Chancery.Stocktake.Paths;

/// <summary>Fills the matrix of competing hypotheses from the record.</summary>
internal sealed class PathsAnalysis(Material material, PathsFile file)
{
    private static readonly string[] Marks = ["--", "-", "0", "+", "++"];

    public CompetingHypotheses Draw()
    {
        var evidence = file.Indicators.Select(i => (Indicator: i, Seen: Seen(i))).ToList();
        var from = file.WindowDays is { } days && material.Horizon != DateOnly.MinValue ? material.Horizon.AddDays(-days) : (DateOnly?)null;
        var rows = Rows(evidence, o => from is null || (o.When?.To ?? o.LastTold) is not { } day || day >= from);
        var scores = Scores(rows);
        var ranked = file.Hypotheses.Select((h, i) => new HypothesisScore(h.Id, h.Means, scores[i], Consistency(rows, i), 1 + scores.Count(s => s < scores[i]))).ToList();
        var unseen = file.Indicators.Where(i => rows.TrueForAll(r => r.Id != i.Id)).ToList();
        return new CompetingHypotheses(ranked, rows, [.. unseen.Select(i => i.Name)], new SensitivityReading(file, rows, scores).Draw(unseen), Trend(evidence), from);
    }

    /// <summary>Inconsistency of each hypothesis: the weights of the rows that read against it, twice where strongly.</summary>
    public static double[] Scores(IReadOnlyList<IndicatorRow> rows, int hypotheses, Func<IndicatorRow, double> weight) =>
        [.. Enumerable.Range(0, hypotheses).Select(h => Math.Round(rows.Sum(r => weight(r) * Math.Max(0, -r.Reads[h])), 3))];

    private double[] Scores(IReadOnlyList<IndicatorRow> rows) => Scores(rows, file.Hypotheses.Count, r => r.Weight);

    private static double Consistency(List<IndicatorRow> rows, int hypothesis) => Math.Round(rows.Sum(r => r.Weight * Math.Max(0, r.Reads[hypothesis])), 3);

    private List<(Occurrence Of, double Weight)> Seen(Indicator indicator) =>
    [
        .. indicator.Tests.SelectMany(t => t.Kinds.Count > 0 ? t.Kinds : Kinds.All).Distinct(StringComparer.Ordinal).SelectMany(material.Occurrences)
            .Select(o => (Of: o, Held: o.Entries.Where(e => indicator.Tests.Any(t => t.Holds(e))).ToList()))
            .Where(x => x.Held.Count > 0)
            .DistinctBy(x => x.Of.Entry.Id)
            .Select(x => (x.Of, x.Held.Max(e => e.Confidence) * Credibility(x.Of)))
            // Of equals the newest is shown first.
            .OrderByDescending(x => Math.Round(x.Item2, 1)).ThenByDescending(x => x.Of.LastTold).ThenBy(x => x.Of.Entry.Id, StringComparer.Ordinal),
    ];

    /// <summary>The chance that one of the outlets that tell of it is right, each taken by itself.</summary>
    private double Credibility(Occurrence occurrence) =>
        1 - occurrence.Entries.Select(e => material.ReportOf(e).Outlet ?? "").Distinct(StringComparer.OrdinalIgnoreCase)
            .Aggregate(1.0, (doubt, outlet) => doubt * (1 - file.Reliability.GetValueOrDefault(outlet, file.OtherReliability)));

    private static List<IndicatorRow> Rows(IEnumerable<(Indicator Indicator, List<(Occurrence Of, double Weight)> Seen)> evidence, Func<Occurrence, bool> counts) =>
    [
        .. evidence.Select(e => (e.Indicator, Seen: e.Seen.Where(s => counts(s.Of)).ToList()))
            .Where(e => e.Seen.Count > 0)
            .Select(e => new IndicatorRow(
                e.Indicator.Id, e.Indicator.Name, [.. e.Indicator.Reads.Select(r => Marks[r + 2])], e.Indicator.Reads,
                Math.Round(Math.Log2(1 + e.Seen.Sum(s => s.Weight)), 3), (e.Indicator.Reads.Max() - e.Indicator.Reads.Min()) / 4.0,
                e.Seen.Count, [.. e.Seen.SelectMany(s => s.Of.Ids)]))
            .OrderByDescending(r => r.Diagnosticity * r.Weight).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    private List<TrendPoint> Trend(List<(Indicator Indicator, List<(Occurrence Of, double Weight)> Seen)> evidence)
    {
        var days = evidence.SelectMany(e => e.Seen).Select(s => s.Of.FirstTold).OfType<DateOnly>().ToList();
        if (days.Count == 0)
        {
            return [];
        }

        return
        [
            .. Periods.Of(days.Min(), material.Horizon).Select(p =>
            {
                var rows = Rows(evidence, o => o.FirstTold >= p.From && o.FirstTold <= p.To);
                return new TrendPoint(p.From, p.To, Scores(rows), [.. rows.SelectMany(r => r.Entries).Distinct(StringComparer.Ordinal)]);
            }).Where(p => p.Entries.Count > 0),
        ];
    }
}
