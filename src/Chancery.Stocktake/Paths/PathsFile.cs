using Chancery.Stocktake.Matching;

namespace Chancery.Stocktake.Paths;

/// <summary>Hypotheses about where a crisis is heading, and the indicators that tell between them.</summary>
/// <param name="Hypotheses">At least two.</param>
/// <param name="Indicators">What to look for, and how it reads under each hypothesis.</param>
/// <param name="WindowDays">Only evidence published in so many days before the horizon counts for the matrix; null for all.</param>
/// <param name="Reliability">Reliability of outlets by name, 0 to 1.</param>
/// <param name="OtherReliability">Reliability of outlets not listed.</param>
public sealed record PathsFile(
    IReadOnlyList<Hypothesis> Hypotheses, IReadOnlyList<Indicator> Indicators, int? WindowDays, IReadOnlyDictionary<string, double> Reliability, double OtherReliability);

/// <summary>A hypothesis.</summary>
/// <param name="Id">Short name, for columns.</param>
/// <param name="Means">What would be the case if it were true.</param>
public sealed record Hypothesis(string Id, string Means);

/// <summary>An indicator.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Name">What is seen, in a few words.</param>
/// <param name="Tests">An entry is evidence of it where one of these holds.</param>
/// <param name="Reads">Consistency with each hypothesis in their order: 2 (very consistent), 1, 0 (says nothing), −1, −2 (very inconsistent).</param>
public sealed record Indicator(string Id, string Name, IReadOnlyList<EntryTest> Tests, IReadOnlyList<int> Reads);
