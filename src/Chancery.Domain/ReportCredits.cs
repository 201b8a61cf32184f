namespace Chancery.Domain;

/// <summary>The byline and credit lines of a report ("With reporting by …").</summary>
/// <param name="Span">Where the credit stands in the text.</param>
/// <param name="Byline">The authors named, or null.</param>
/// <param name="Agencies">News agencies credited, as written.</param>
/// <param name="Outlets">Other outlets credited, as written.</param>
public sealed record ReportCredits(TextSpan Span, string? Byline, IReadOnlyList<string> Agencies, IReadOnlyList<string> Outlets);
