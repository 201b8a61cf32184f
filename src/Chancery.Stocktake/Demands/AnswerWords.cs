using Chancery.Domain;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Demands;

/// <summary>Reads off a demand's own clause that it was refused or granted; see <c>Data/answers.tsv</c>.</summary>
internal static class AnswerWords
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Table = new(() =>
        DataTable.Rows(typeof(AnswerWords), "answers.tsv").ToDictionary(r => r[0], r => r[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>accept or reject; null where the clause says neither, or both.</summary>
    public static string? Of(Entry demand)
    {
        if (!Table.Value["nouns"].Contains(demand.HeadText.ToLowerInvariant()) || demand.Certainty is not (Certainties.Asserted or Certainties.Reported))
        {
            return null;
        }

        var words = ContentWords.All(demand.EvidenceText).ToHashSet(StringComparer.Ordinal);
        return (words.Overlaps(Table.Value["reject"]), words.Overlaps(Table.Value["accept"]), words.Contains("not")) switch
        {
            (true, false, false) => "reject",
            (false, true, false) => "accept",
            _ => null,
        };
    }
}
