using System.Runtime.InteropServices;
using Chancery.Domain;

namespace Chancery.Record.Merging;

/// <summary>Recognises reprints: reports that share at least half of their word 4-shingles.</summary>
/// <remarks>
/// Candidates are found by locality-sensitive hashing, 40 bands of 3 rows: of pairs with J = 0.5 it finds 99.5 in 100, of pairs with
/// J = 0.1 it looks at 4 in 100. They are then compared by signature, see <see cref="MinHash"/> for the error. Likeness is followed
/// from report to report: if A reprints B, and B reprints C, all three are one group.
/// </remarks>
public static class NearDuplicates
{
    /// <summary>The share of shingles from which two reports count as one.</summary>
    public const double Threshold = 0.5;

    private const int Rows = 3;
    private const int Bands = MinHash.Hashes / Rows;

    /// <summary>Every report's id in exactly one group; a report without reprint is a group of its own.</summary>
    /// <remarks>Groups and the ids in them are in ordinal order, whatever the order of the input: the number of groups is the number of independent texts.</remarks>
    public static IReadOnlyList<IReadOnlyList<string>> Group(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var texts = new List<Text>();
        foreach (var report in reports)
        {
            texts.Add(new Text(report.Id, MinHash.Of(report.Text)));
        }

        var groups = new DisjointSets(texts.Count);
        JoinSameIds(texts, groups);
        JoinAlike(JoinIdentical(texts, groups), texts, groups);
        return [.. Enumerable.Range(0, texts.Count).GroupBy(groups.Find)
            .Select(g => (IReadOnlyList<string>)[.. g.Select(i => texts[i].Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
            .OrderBy(g => g[0], StringComparer.Ordinal)];
    }

    private static void JoinSameIds(List<Text> texts, DisjointSets groups)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            groups.Join(i, first.TryAdd(texts[i].Id, i) ? i : first[texts[i].Id]);
        }
    }

    /// <summary>Joins texts with the same signature and returns one of each: a thousand copies of a text need no comparing.</summary>
    private static List<int> JoinIdentical(List<Text> texts, DisjointSets groups)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Signature is { } signature)
            {
                var key = new string(MemoryMarshal.Cast<uint, char>(signature));
                if (first.TryAdd(key, i))
                {
                    distinct.Add(i);
                }

                groups.Join(i, first[key]);
            }
        }

        return distinct;
    }

    private static void JoinAlike(List<int> distinct, List<Text> texts, DisjointSets groups)
    {
        for (var band = 0; band < Bands; band++)
        {
            var start = band * Rows;
            foreach (var bucket in distinct.GroupBy(i => (texts[i].Signature![start], texts[i].Signature![start + 1], texts[i].Signature![start + 2])))
            {
                JoinAlike([.. bucket], (a, b) => MinHash.Similarity(texts[a].Signature, texts[b].Signature) >= Threshold, groups);
            }
        }
    }

    private static void JoinAlike(int[] bucket, Func<int, int, bool> alike, DisjointSets groups)
    {
        for (var a = 1; a < bucket.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (groups.Find(bucket[a]) != groups.Find(bucket[b]) && alike(bucket[a], bucket[b]))
                {
                    groups.Join(bucket[a], bucket[b]);
                }
            }
        }
    }

    private readonly record struct Text(string Id, uint[]? Signature);
}
