namespace Chancery.Domain;

/// <summary>A time expression resolved to an interval of days.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="From">First day, or null where open.</param>
/// <param name="To">Last day, included, or null where open.</param>
/// <param name="Precision">day, week, month, season, year, range, vague or time.</param>
/// <param name="Timex">TIMEX3 type: DATE, TIME, DURATION or SET.</param>
/// <param name="Value">TIMEX3 value, e.g. 2022-01-21, 2022-W03, P3D, PRESENT_REF.</param>
public sealed record When(string Text, TextSpan Span, DateOnly? From, DateOnly? To, string Precision, string Timex, string Value)
{
    /// <summary>What it was counted from, for <c>show --why</c>; null where nobody said.</summary>
    public string? Basis { get; init; }
}
