namespace Chancery.Evaluation.Dates;

/// <summary>How well time expressions were found, as TempEval-3 counts it.</summary>
/// <param name="Strict">Spans exactly those of the gold.</param>
/// <param name="Relaxed">Spans that overlap one of the gold.</param>
/// <param name="Value">Overlapping spans with the same value.</param>
public sealed record DateScores(Measure Strict, Measure Relaxed, Measure Value)
{
    /// <summary>Number of gold expressions.</summary>
    public int Count => Strict.Gold;

    public EvaluationResult ToResult() => new(
        "dates",
        [("strict_f1", Strict.F1), ("relaxed_f1", Relaxed.F1), ("value_f1", Value.F1), ("dates", Count)],
        [Row("strict", Strict), Row("relaxed", Relaxed), Row("value", Value)]);

    private static string Row(string name, Measure m) => $"{name,-8} precision {m.Precision:0.000} recall {m.Recall:0.000} f1 {m.F1:0.000}";
}
