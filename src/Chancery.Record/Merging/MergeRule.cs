using System.Globalization;
using Chancery.Domain;

namespace Chancery.Record.Merging;

/// <summary>How actors are compared; see <c>Data/occurrences.tsv</c>.</summary>
internal enum MergeManner
{
    Parties,
    Event,
    Speech,
}

/// <summary>When entries of a kind share an occurrence; see <c>Data/occurrences.tsv</c>.</summary>
/// <param name="Group">Kinds of one group can share an occurrence.</param>
/// <param name="Manner">How actors are compared.</param>
/// <param name="Slack">Days by which the times may miss each other.</param>
/// <param name="Words">Least share of words in common.</param>
/// <param name="SameStatus">True where another status is another thing.</param>
internal sealed record MergeRule(string Group, MergeManner Manner, int Slack, double Words, bool SameStatus)
{
    private static readonly Lazy<Dictionary<string, MergeRule>> Table = new(() => DataTable.Rows(typeof(MergeRule), "occurrences.tsv").ToDictionary(
        r => r[0],
        r => new MergeRule(r[1], Enum.Parse<MergeManner>(r[2], ignoreCase: true), int.Parse(r[3], CultureInfo.InvariantCulture), double.Parse(r[4], CultureInfo.InvariantCulture), r[5] == "same"),
        StringComparer.Ordinal));

    /// <summary>The rules of an entry's kinds, one a group.</summary>
    public static IEnumerable<MergeRule> Of(IEnumerable<string> kinds) =>
        kinds.Select(k => Table.Value.GetValueOrDefault(k)).OfType<MergeRule>().DistinctBy(r => r.Group);
}
