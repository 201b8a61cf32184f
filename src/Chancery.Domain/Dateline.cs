namespace Chancery.Domain;

/// <summary>The dateline at the head of a report.</summary>
/// <param name="Span">The whole dateline, dash included.</param>
/// <param name="Place">The words that name the place.</param>
/// <param name="Agency">The agency in brackets, or null.</param>
public sealed record Dateline(TextSpan Span, string Place, string? Agency);
