using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake;

/// <summary>Puts entries of one kind together that tell of one thing.</summary>
internal static class Gathering
{
    /// <remarks>
    /// The record draws occurrences across reports. Within one report two entries of one kind whose words overlap are one fact told by two
    /// heads of a sentence; a page that prints both says the same thing twice.
    /// </remarks>
    public static IReadOnlyList<Occurrence> Occurrences(Material material, IEnumerable<Entry> entries)
    {
        var groups = new List<List<Entry>>();
        var byOccurrence = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var byReport = new Dictionary<string, List<(TextSpan Span, List<Entry> Group)>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = entry.Occurrence ?? entry.Id;
            if (!byReport.TryGetValue(entry.Report, out var told))
            {
                byReport[entry.Report] = told = [];
            }

            if (!byOccurrence.TryGetValue(key, out var group))
            {
                group = told.Find(t => t.Span.Overlaps(entry.Evidence)).Group;
                if (group is null)
                {
                    groups.Add(group = []);
                }

                byOccurrence[key] = group;
            }

            group.Add(entry);
            told.Add((entry.Evidence, group));
        }

        return
        [
            .. groups.Select(g => new Occurrence(material, g.Count == 1 ? g : [.. g.OrderByDescending(Says).ThenByDescending(e => e.Confidence).ThenBy(e => e.Id, StringComparer.Ordinal)]))
                .OrderBy(o => o.Day).ThenBy(o => o.Entry.Report, StringComparer.Ordinal).ThenBy(o => o.Entry.Evidence.Start).ThenBy(o => o.Entry.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>How much an entry says: named parties on both sides, then its day, then its figure.</summary>
    private static int Says(Entry entry) =>
        (entry.Source.Any(a => Party.IsNamedInWords(entry, a)) ? 3 : 0) + (entry.Source.Any(Party.IsNamed) ? 4 : 0) + (entry.Target.Any(Party.IsNamed) ? 2 : 0) + (entry.Quantity is not null ? 2 : 0) + (Dating.IsClose(Dating.Usable(entry, null)) ? 1 : 0);
}
