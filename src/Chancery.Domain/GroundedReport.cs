namespace Chancery.Domain;

/// <summary>An analysed report whose mentions are tied to the world: actors as of its date, places, dates, quantities.</summary>
/// <param name="Analysis">What the language stage saw.</param>
/// <param name="Actors">Actor mentions, by position; several may share a span (coordinated or plural mentions).</param>
/// <param name="Places">Place mentions, metonyms left out.</param>
/// <param name="Dates">Time expressions.</param>
/// <param name="Quantities">Amounts.</param>
public sealed record GroundedReport(
    AnalyzedReport Analysis,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<Place> Places,
    IReadOnlyList<When> Dates,
    IReadOnlyList<Quantity> Quantities)
{
    public Report Report => Analysis.Report;
}
