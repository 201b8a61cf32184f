namespace Chancery.Domain;

/// <summary>One link of the chain of who says so.</summary>
/// <param name="Source">Who says it; null where the text hides it ("it was reported").</param>
/// <param name="Cue">The word that shows it: "said", "according to".</param>
/// <param name="Outlet">The outlet it was said to, or null.</param>
/// <param name="Venue">The occasion, or null.</param>
/// <param name="When">When it was said, or null.</param>
/// <param name="Verbatim">True when given in quotation marks.</param>
public sealed record Attribution(Actor? Source, string? Cue, string? Outlet, string? Venue, When? When, bool Verbatim);
