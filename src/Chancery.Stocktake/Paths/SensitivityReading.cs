namespace Chancery.Stocktake.Paths;

/// <summary>Asks of a matrix what would change its ranking.</summary>
internal sealed class SensitivityReading(PathsFile file, IReadOnlyList<IndicatorRow> rows, double[] scores)
{
    private const double CloseShare = 0.1;

    public Sensitivity Draw(IReadOnlyList<Indicator> unseen)
    {
        var first = Array.IndexOf(scores, scores.Min());
        var second = scores.Where((_, i) => i != first).Min();
        var margin = Math.Round(second - scores[first], 3);
        var turning = rows.Where(r => !IsFirst(first, rows.Where(o => o != r))).Select(r => r.Name).ToList();
        return new Sensitivity(
            margin, margin <= second * CloseShare, turning, turning.Count > 0 ? [] : Together(first), Unweighted(), [.. unseen.Where(i => i.Reads[first] < 0).Select(i => i.Name)]);
    }

    private bool IsFirst(int hypothesis, IEnumerable<IndicatorRow> left)
    {
        var now = PathsAnalysis.Scores([.. left], scores.Length, r => r.Weight);
        return now[hypothesis] <= now.Min();
    }

    /// <summary>Rows that speak most for the first are taken away, one after the other, until it is first no longer.</summary>
    private List<string> Together(int first)
    {
        var left = rows.ToList();
        var taken = new List<string>();
        foreach (var row in rows.Where(r => r.Reads.Any(x => x < r.Reads[first]))
            .OrderByDescending(r => r.Weight * (Math.Max(0, -r.Reads.Where((_, i) => i != first).Min()) - Math.Max(0, -r.Reads[first]))))
        {
            left.Remove(row);
            taken.Add(row.Name);
            if (!IsFirst(first, left))
            {
                return taken;
            }
        }

        return [];
    }

    private List<string> Unweighted()
    {
        var plain = PathsAnalysis.Scores(rows, scores.Length, _ => 1);
        return [.. file.Hypotheses.Where((_, i) => plain[i] <= plain.Min()).Select(h => h.Id)];
    }
}
