using Chancery.Domain;

namespace Chancery.Intake.Heads;

/// <summary>A dateline with its parts.</summary>
/// <param name="Span">All of it, dash included.</param>
/// <param name="Place">The words that name the place; empty where only date and agency are there.</param>
/// <param name="Agency">The agency in brackets, as written.</param>
/// <param name="Date">The date, where the dateline states the year too.</param>
internal sealed record DatelineReading(TextSpan Span, string Place, string? Agency, DateOnly? Date)
{
    public Dateline? ToDateline() => Place.Length == 0 ? null : new(Span, Place, Agency);
}
