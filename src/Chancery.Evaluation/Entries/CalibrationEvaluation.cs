using System.Globalization;
using Chancery.Coding.Entries;

namespace Chancery.Evaluation.Entries;

/// <summary>Does confidence mean what it says? Thresholds and calibration are fitted on some documents and judged on the others, each document once.</summary>
/// <remarks>Expected calibration error (Naeini, Cooper and Hauskrecht 2015) over ten bins of equal width; the table is the reliability plot.</remarks>
public static class CalibrationEvaluation
{
    private const int Folds = 4;
    private const int Bins = 10;
    private const int BarWidth = 40;

    /// <param name="documents">Documents coded with a low uniform threshold, so that confidence is the model's probability.</param>
    public static EvaluationResult Run(IReadOnlyList<EntriesEvaluation.Scored> documents)
    {
        var (said, right, count) = (new double[Bins], new int[Bins], new int[Bins]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var settings = KindSettings.Parse(KindTuning.Fit([.. documents.Where((_, i) => i % Folds != fold)]));
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
            {
                var recorded = document with { Answers = [.. document.Answers.Where(a => a.Confidence >= settings.Threshold(a.Kinds[0]))] };
                var outcome = EntriesEvaluation.Compare(recorded);
                var judged = outcome.Matches.Where(m => !m.Gold.Optional).Select(m => (m.Answer, Right: true)).Concat(outcome.Extra.Select(e => (Answer: e, Right: false)));
                foreach (var (answer, isRight) in judged)
                {
                    var confidence = settings.Confidence(answer.Kinds[0], answer.Confidence);
                    var bin = Math.Min((int)(confidence * Bins), Bins - 1);
                    (said[bin], right[bin], count[bin]) = (said[bin] + confidence, right[bin] + (isRight ? 1 : 0), count[bin] + 1);
                }
            }
        }

        var all = Math.Max(1, count.Sum());
        return new EvaluationResult(
            "calibration",
            [("ece", Enumerable.Range(0, Bins).Sum(b => Math.Abs(said[b] - right[b])) / all), ("calibration", count.Sum())],
            [.. Enumerable.Range(0, Bins).Where(b => count[b] > 0).Select(b => Row(b, said[b] / count[b], (double)right[b] / count[b], count[b]))]);
    }

    /// <summary>A bin: a bar as long as the share that is right, with a mark where the confidence says it should end.</summary>
    private static string Row(int bin, double said, double right, int count)
    {
        var bar = new string('#', (int)Math.Round(right * BarWidth)).PadRight(BarWidth).ToCharArray();
        bar[Math.Min((int)Math.Round(said * BarWidth), BarWidth - 1)] = '|';
        return string.Create(CultureInfo.InvariantCulture, $"{bin / 10.0:0.0}-{(bin + 1) / 10.0:0.0} said {said:0.000} right {right:0.000} {new string(bar)} entries {count}");
    }
}
