using Chancery.Domain;

namespace Chancery.Stocktake.Words;

/// <summary>Tells clauses about what may be from those about what is; see <c>Data/hedges.tsv</c>.</summary>
public static class Hedges
{
    private static readonly Lazy<HashSet<string>> Table = new(() => DataTable.Rows(typeof(Hedges), "hedges.tsv").SelectMany(r => r[0].Split(' ')).ToHashSet(StringComparer.Ordinal));

    /// <summary>True where the words hold a hedge, though the entry tells a fact.</summary>
    public static bool In(Entry entry) => ContentWords.AsWritten(entry.EvidenceText).Any(Table.Value.Contains);
}
