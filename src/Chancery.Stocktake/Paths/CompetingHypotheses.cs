namespace Chancery.Stocktake.Paths;

/// <summary>Heuer's analysis of competing hypotheses over the entries of a record.</summary>
/// <param name="Hypotheses">In the order of the file; <see cref="HypothesisScore.Rank"/> gives their order.</param>
/// <param name="Rows">Indicators of which there is evidence, the most telling first.</param>
/// <param name="Unseen">Names of indicators of which there is none.</param>
/// <param name="Sensitivity">What would change the ranking.</param>
/// <param name="Trend">The same scores over time.</param>
/// <param name="From">First day of publication that counts for the matrix, or null.</param>
public sealed record CompetingHypotheses(
    IReadOnlyList<HypothesisScore> Hypotheses, IReadOnlyList<IndicatorRow> Rows, IReadOnlyList<string> Unseen, Sensitivity Sensitivity, IReadOnlyList<TrendPoint> Trend, DateOnly? From)
{
    /// <summary>What the page says of itself.</summary>
    public const string Statement = "This is a reading of reported evidence, not a forecast.";

    public const string Method =
        "Evidence counts against a hypothesis, not for it: the one with the least inconsistency fits best. An indicator weighs log2(1 + the sum over occurrences of confidence × credibility), "
        + "where credibility grows with the outlets that tell of it; ++ + 0 - -- say how it reads under each hypothesis; diagnosticity is how far these readings differ, 0 to 1.";
}

/// <summary>How a hypothesis fares.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Means">What it means.</param>
/// <param name="Inconsistency">Weighted evidence against it: the lower, the better it fits.</param>
/// <param name="Consistency">Weighted evidence that agrees with it; shown, not ranked by.</param>
/// <param name="Rank">1 for the least inconsistent; the same for equals.</param>
public sealed record HypothesisScore(string Id, string Means, double Inconsistency, double Consistency, int Rank);

/// <summary>A row of the matrix.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Name">What is seen.</param>
/// <param name="Cells">One a hypothesis: ++, +, 0, - or --.</param>
/// <param name="Reads">The same as numbers, 2 to −2.</param>
/// <param name="Weight">Of its evidence.</param>
/// <param name="Diagnosticity">0 where it reads alike under all hypotheses, 1 where it reads most unlike.</param>
/// <param name="Occurrences">How many occurrences it rests on.</param>
/// <param name="Entries">Ids of the entries, those of the surest occurrence first.</param>
public sealed record IndicatorRow(
    string Id, string Name, IReadOnlyList<string> Cells, IReadOnlyList<int> Reads, double Weight, double Diagnosticity, int Occurrences, IReadOnlyList<string> Entries);

/// <summary>What would change the ranking.</summary>
/// <param name="Margin">By how much the first is less inconsistent than the second.</param>
/// <param name="Close">True where the margin is under a tenth of the second's score: the two cannot be told apart.</param>
/// <param name="Turning">Indicators without any one of which another hypothesis would come first.</param>
/// <param name="Together">Where no single one turns it: the fewest, taken by their share in the margin, that together do; empty where none do.</param>
/// <param name="UnweightedFirst">Which comes first when every indicator weighs the same.</param>
/// <param name="WouldCount">Names of unseen indicators that would count against the first.</param>
public sealed record Sensitivity(
    double Margin, bool Close, IReadOnlyList<string> Turning, IReadOnlyList<string> Together, IReadOnlyList<string> UnweightedFirst, IReadOnlyList<string> WouldCount);

/// <summary>The scores of a period, by what was published in it alone.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Inconsistency">One a hypothesis.</param>
/// <param name="Entries">Ids of the entries it rests on.</param>
public sealed record TrendPoint(DateOnly From, DateOnly To, IReadOnlyList<double> Inconsistency, IReadOnlyList<string> Entries);
