using Chancery.Corpora;
using Chancery.Domain;

namespace Chancery.Evaluation.Entries;

/// <summary>Which kinds does each sentence hold? Micro-F1 over (sentence, kind), optional gold entries aside: the entry heads alone, without actors.</summary>
public static class SentenceKindsEvaluation
{
    /// <summary>From this probability on a word is taken to head an entry of a kind.</summary>
    private const float Threshold = 0.5f;

    /// <param name="documents">Analysed documents with their gold.</param>
    public static EvaluationResult Run(IEnumerable<(AnalyzedReport Report, IReadOnlyList<GoldEntry> Gold)> documents)
    {
        var byKind = new SortedDictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var (report, gold) in documents)
        {
            var answers = report.Candidates.SelectMany(c => c.Kinds.Where(k => k.Probability >= Threshold).Select(k => (c.Sentence, k.Label))).ToHashSet();
            var right = Cells(report, gold.Where(g => !g.Optional));
            var free = Cells(report, gold.Where(g => g.Optional));
            free.ExceptWith(right);
            foreach (var kind in Kinds.All.Where(k => k != Kinds.Source))
            {
                var own = answers.Where(a => a.Label == kind && !free.Contains(a)).ToList();
                var measure = new Measure(own.Count(right.Contains), own.Count, right.Count(r => r.Kind == kind));
                byKind[kind] = byKind.GetValueOrDefault(kind) + measure;
            }
        }

        var total = byKind.Values.Aggregate(default(Measure), Measure.Add);
        return new EvaluationResult(
            "kinds",
            [("precision", total.Precision), ("recall", total.Recall), ("f1", total.F1), ("kinds", total.Gold)],
            [.. byKind.Select(k => $"{k.Key,-14} precision {k.Value.Precision:0.000} recall {k.Value.Recall:0.000} f1 {k.Value.F1:0.000} gold {k.Value.Gold}")]);
    }

    private static HashSet<(int Sentence, string Kind)> Cells(AnalyzedReport report, IEnumerable<GoldEntry> gold) =>
        [.. gold.Where(g => g.Kind != Kinds.Source).Select(g => (Sentence: SentenceAt(report, g.Head.Start), g.Kind)).Where(c => c.Sentence >= 0)];

    private static int SentenceAt(AnalyzedReport report, int position) =>
        report.Sentences.FirstOrDefault(s => s.Span.Start <= position && position < s.Span.End)?.Index ?? -1;
}
