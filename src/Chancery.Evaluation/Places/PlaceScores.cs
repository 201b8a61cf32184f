namespace Chancery.Evaluation.Places;

/// <summary>How well places were found and resolved.</summary>
/// <param name="Spans">Exact spans found.</param>
/// <param name="Exact">Gold spans resolved to the gold's GeoNames id, of those that have one.</param>
/// <param name="Within161Km">Gold spans resolved to a point within 161 km (100 miles) of the gold's, unresolved counted as wrong.</param>
/// <param name="Count">Gold places.</param>
public sealed record PlaceScores(Measure Spans, double Exact, double Within161Km, int Count)
{
    /// <summary>In the form that <c>chancery evaluate places</c> prints.</summary>
    public EvaluationResult Result => new("places", [("span_f1", Spans.F1), ("exact", Exact), ("within_161km", Within161Km), ("places", Count)],
        [$"spans precision {Spans.Precision:0.000} recall {Spans.Recall:0.000}"]);
}
