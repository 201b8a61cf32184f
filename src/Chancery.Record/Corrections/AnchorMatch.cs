using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Finds the entry that a correction means among those of a reading, which may be by another model, by another codebook, or of another version of the report.</summary>
internal static class AnchorMatch
{
    private const double LeastOverlap = 0.5;

    /// <summary>The entry's number, or null where the reading has none that it can mean.</summary>
    /// <remarks>
    /// The same word at the same place decides. Where no entry of the kind has it, the only entry of the kind whose evidence shares at
    /// least half with the anchor's is taken, because another model may choose another word; of two, neither is.
    /// </remarks>
    public static int? Find(Anchor anchor, Report report, IReadOnlyList<Entry> entries)
    {
        var kin = Enumerable.Range(0, entries.Count).Where(i => Shared(anchor, entries[i]) > 0).ToList();
        if (kin.Count == 0)
        {
            return null;
        }

        if (anchor.Head.Find(report.Text) is { } head && Best(anchor, entries, kin.Where(i => SamePlace(entries[i].Head, head))) is { } exact)
        {
            return exact;
        }

        return anchor.Evidence.Find(report.Text) is { } evidence
            && kin.Where(i => Overlap(entries[i].Evidence, evidence)).Take(2).ToList() is [var only] ? only : null;
    }

    private static int? Best(Anchor anchor, IReadOnlyList<Entry> entries, IEnumerable<int> found) => found
        .OrderByDescending(i => Shared(anchor, entries[i]))
        .ThenByDescending(i => entries[i].EvidenceText == anchor.Evidence.Exact)
        .ThenByDescending(i => entries[i].Confidence)
        .ThenBy(i => entries[i].Id, StringComparer.Ordinal)
        .Select(i => (int?)i).FirstOrDefault();

    private static int Shared(Anchor anchor, Entry entry) => entry.Kinds.Count(anchor.Kinds.Contains);

    private static bool SamePlace(TextSpan a, TextSpan b) => a == b || a.Overlaps(b);

    private static bool Overlap(TextSpan a, TextSpan b) => a.Overlap(b) > 0 && a.Overlap(b) >= LeastOverlap * Math.Min(a.Length, b.Length);
}
