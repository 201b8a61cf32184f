namespace Chancery.Domain;

/// <summary>An amount as reported, with its bounds.</summary>
/// <param name="Text">The words, unit included.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Min">Least number meant, or null where open.</param>
/// <param name="Max">Greatest number meant, or null where open.</param>
/// <param name="Qualifier">exact, about, more_than, at_least, up_to, less_than or vague.</param>
/// <param name="Unit">The noun counted, in the singular, or null.</param>
public sealed record Quantity(string Text, TextSpan Span, double? Min, double? Max, string Qualifier, string? Unit);
