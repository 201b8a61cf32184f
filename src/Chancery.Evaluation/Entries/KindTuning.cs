using System.Globalization;
using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Evaluation.Entries;

/// <summary>Fits each kind's threshold and calibration on annotated documents that the model was not trained on.</summary>
/// <remarks>
/// Few examples a kind: thresholds are drawn to the common one by pseudo-counts, and calibration (Platt 1999) shares one
/// slope, with a shift for each kind that a Gaussian prior holds near zero.
/// </remarks>
public static class KindTuning
{
    private const double PseudoGold = 40;
    private const double PriorPrecision = 4;

    private sealed record Answer(string Kind, double Probability, bool Right);

    /// <summary>Rows of Data/kinds.tsv: kind, threshold, slope, shift.</summary>
    /// <param name="documents">Documents coded with a low uniform threshold, so that confidence is the model's probability.</param>
    public static IReadOnlyList<string> Fit(IReadOnlyList<EntriesEvaluation.Scored> documents)
    {
        var answers = new List<Answer>();
        var gold = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var outcome = EntriesEvaluation.Compare(document);
            answers.AddRange(outcome.Matches.Where(m => !m.Gold.Optional).Select(m => new Answer(m.Answer.Kinds[0], m.Answer.Confidence, true)));
            answers.AddRange(outcome.Extra.Select(e => new Answer(e.Kinds[0], e.Confidence, false)));
            foreach (var entry in document.Gold.Where(g => !g.Optional && g.Kind != Kinds.Source))
            {
                gold[entry.Kind] = gold.GetValueOrDefault(entry.Kind) + 1;
            }
        }

        var all = gold.Values.Sum();
        var common = Best(t => Score(answers, all, t));
        var (slope, shift) = Platt(answers);
        return
        [
            .. Kinds.All.Where(k => k != Kinds.Source).Select(kind =>
            {
                var own = answers.Where(a => a.Kind == kind).ToList();
                var scale = PseudoGold / Math.Max(1, all);
                var threshold = Best(t => Score(own, gold.GetValueOrDefault(kind), t, answers, all, scale));
                threshold = (threshold + common) / 2;
                return string.Join('\t', kind, Text(threshold), Text(slope), Text(shift + Shift(own, slope, shift)));
            }),
        ];
    }

    private static double Best(Func<double, double> score) => Enumerable.Range(3, 16).Select(i => i * 0.05).MaxBy(score);

    /// <summary>F0.7 at a threshold: a wrong entry costs more than a missing one.</summary>
    private static double Score(List<Answer> own, double gold, double t, List<Answer>? others = null, double otherGold = 0, double scale = 0)
    {
        double Right(List<Answer> a) => a.Count(x => x.Right && x.Probability >= t);
        double Given(List<Answer> a) => a.Count(x => x.Probability >= t);
        var (hits, answers, total) = (Right(own), Given(own), gold);
        if (others is not null)
        {
            (hits, answers, total) = (hits + scale * Right(others), answers + scale * Given(others), total + scale * otherGold);
        }

        const double beta2 = 0.49;
        return hits == 0 ? 0 : (1 + beta2) * hits / (beta2 * total + answers);
    }

    private static (double Slope, double Shift) Platt(List<Answer> answers)
    {
        // Gradient steps on a convex function; a weak prior at (1, 0) keeps it finite where every answer is right or wrong.
        var (a, b) = (1.0, 0.0);
        for (var round = 0; round < 4000; round++)
        {
            var (ga, gb) = (0.01 * (a - 1), 0.01 * b);
            foreach (var answer in answers)
            {
                var x = Logit(answer.Probability);
                var error = (Sigmoid(a * x + b) - (answer.Right ? 1 : 0)) / answers.Count;
                (ga, gb) = (ga + error * x, gb + error);
            }

            (a, b) = (a - 0.1 * ga, b - 0.1 * gb);
        }

        return (a, b);
    }

    private static double Shift(List<Answer> own, double slope, double shift)
    {
        var s = 0.0;
        for (var round = 0; round < 50; round++)
        {
            var (g, h) = (PriorPrecision * s, PriorPrecision);
            foreach (var answer in own)
            {
                var p = Sigmoid(slope * Logit(answer.Probability) + shift + s);
                (g, h) = (g + p - (answer.Right ? 1 : 0), h + p * (1 - p));
            }

            s -= g / h;
        }

        return s;
    }

    /// <summary>Bounded: beyond one in two hundred the model's own figures say little.</summary>
    private static double Logit(double p) => Math.Clamp(Math.Log(Math.Max(p, 1e-9) / Math.Max(1 - p, 1e-9)), -KindSettings.LogitBound, KindSettings.LogitBound);

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
