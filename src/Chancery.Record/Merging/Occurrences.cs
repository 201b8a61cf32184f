using System.Security.Cryptography;
using System.Text;
using Chancery.Domain;

namespace Chancery.Record.Merging;

/// <summary>Finds which entries, of whatever reports, tell of one thing in the world.</summary>
/// <remarks>
/// Entries are taken by the publication of their report; each joins the occurrence whose first entry it is most like, or begins one.
/// It is compared with the first entry alone: were every member asked, a vague one would link things that have nothing in common.
/// The rules stand in <c>Data/occurrences.tsv</c>. What the entries' own <see cref="Entry.Occurrence"/> says is not looked at.
/// </remarks>
public static class Occurrences
{
    /// <summary>The occurrence of every entry, by entry id.</summary>
    /// <remarks>
    /// The same for any order of the reports. An occurrence's id is "o-" and a hash of where its earliest entry stands, so it outlives
    /// a change of model or codebook; it changes only when a report published earlier comes to tell of the same thing.
    /// </remarks>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var tellings = reports.SelectMany(r => r.Entries.Select(e => new Telling(r.Report, e)))
            .OrderBy(t => t.Published ?? DateOnly.MaxValue)
            .ThenBy(t => t.Entry.Report, StringComparer.Ordinal)
            .ThenBy(t => t.Entry.Evidence.Start).ThenBy(t => t.Entry.Head.Start)
            .ThenBy(t => t.Entry.Id, StringComparer.Ordinal);
        var founders = new FounderIndex();
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            var rules = MergeRule.Of(telling.Entry.Kinds).ToList();
            var founder = Founder(telling, rules, founders);
            if (founder is null)
            {
                founder = telling;
                founders.Add(telling, rules);
            }

            result.TryAdd(telling.Entry.Id, Id(founder));
        }

        return result;
    }

    private static Telling? Founder(Telling telling, List<MergeRule> rules, FounderIndex founders)
    {
        var (best, likeness) = ((Telling?)null, 0.0);
        foreach (var rule in rules)
        {
            foreach (var founder in founders.Near(telling, rule))
            {
                // On a draw the earlier founder stays.
                if (Likeness.Of(founder, telling, rule) is { } alike && (best is null || alike > likeness))
                {
                    (best, likeness) = (founder, alike);
                }
            }
        }

        return best;
    }

    private static string Id(Telling founder) => "o-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(founder.Key)).AsSpan(0, 8));
}
