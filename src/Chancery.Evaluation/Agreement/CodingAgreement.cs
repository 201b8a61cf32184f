using Chancery.Domain;
using Chancery.Language.Segmentation;

namespace Chancery.Evaluation.Agreement;

/// <summary>How far two coders agree on which sentences hold which kinds.</summary>
/// <remarks>
/// The unit is a sentence and a kind, the value whether the coder found the kind there: Krippendorff's alpha over these, and F1, which
/// does not count the many cells that both left empty. Only reports that both coded, in the same version, are compared.
/// </remarks>
public static class CodingAgreement
{
    /// <returns>alpha, f1, and how many sentences were compared; a row for each kind.</returns>
    public static EvaluationResult Run(Coder a, Coder b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var kinds = Kinds.All.Where(k => k != Kinds.Source).ToDictionary(k => k, _ => new List<(bool A, bool B)>(), StringComparer.Ordinal);
        var (reports, sentences) = (0, 0);
        foreach (var report in a.Reports.Intersect(b.Reports, StringComparer.Ordinal).Where(r => a.Text(r) == b.Text(r)))
        {
            var ends = Ends(a.Text(report));
            var (byA, byB) = (Cells(a.Found(report), ends), Cells(b.Found(report), ends));
            foreach (var (kind, cells) in kinds)
            {
                cells.AddRange(Enumerable.Range(0, ends.Count).Select(s => (byA.Contains((s, kind)), byB.Contains((s, kind)))));
            }

            reports++;
            sentences += ends.Count;
        }

        var all = kinds.Values.SelectMany(c => c).ToList();
        return new EvaluationResult(
            "agreement",
            [("alpha", Alpha(all)), ("f1", F1(all)), ("sentences", sentences)],
            [.. kinds.Where(k => k.Value.Any(c => c.A || c.B)).Select(k =>
                FormattableString.Invariant($"{k.Key,-14} alpha {Alpha(k.Value):0.000} f1 {F1(k.Value):0.000} a {k.Value.Count(c => c.A)} b {k.Value.Count(c => c.B)} both {k.Value.Count(c => c is { A: true, B: true })}")), $"reports {reports}"]);
    }

    private static double Alpha(List<(bool A, bool B)> cells) => KrippendorffAlpha.Nominal(cells.Select(c => (IReadOnlyCollection<bool>)[c.A, c.B]));

    private static double F1(List<(bool A, bool B)> cells) => new Measure(cells.Count(c => c is { A: true, B: true }), cells.Count(c => c.A), cells.Count(c => c.B)).F1;

    private static HashSet<(int Sentence, string Kind)> Cells(IEnumerable<(string Kind, int At)> found, List<int> ends) =>
        [.. found.Select(f => (ends.BinarySearch(f.At + 1) is var i && i < 0 ? Math.Min(~i, ends.Count - 1) : i, f.Kind))];

    /// <summary>Where each sentence ends. By rules alone, so that both coders are measured by the same sentences whatever read the reports.</summary>
    private static List<int> Ends(string text) => [.. SentenceSplitter.Split(text).Select(s => s[^1].End)];
}
