using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Unity;

/// <summary>Draws the unity of groups: who of them said what on which topic.</summary>
internal static class UnityReading
{
    /// <summary>A group of the shipped list is shown where at least so many of its members spoke.</summary>
    private const int LeastSpeakers = 3;

    private const int MostGroups = 2;

    /// <summary>Only acts by which a party shows where it stands.</summary>
    private static readonly HashSet<string> Spoken = new(StringComparer.Ordinal)
    {
        Kinds.Statement, Kinds.Demand, Kinds.Reply, Kinds.Rejection, Kinds.Threat, Kinds.Sanction, Kinds.Support, Kinds.Agreement, Kinds.Concession,
        Kinds.Cooperation, Kinds.Meeting, Kinds.Posture, Kinds.Assault, Kinds.Accusation, Kinds.Unity,
    };

    public static IReadOnlyList<UnityMatrix> Draw(Material material)
    {
        var topics = material.Crisis.Topics.Count > 0 ? material.Crisis.Topics : UnityFiles.Topics;
        var byParty = material.Entries.Where(e => e.Kinds.Any(Spoken.Contains) && e.Certainty != Certainties.Denied)
            .SelectMany(e => Party.Keys(e.Source.Where(Party.IsPolitical)).Select(k => (Key: k, Entry: e)))
            .ToLookup(p => p.Key, p => p.Entry, StringComparer.Ordinal);
        // Groups share members: each is read once.
        var read = new Dictionary<string, List<UnityCell>>(StringComparer.Ordinal);
        List<UnityCell> CellsOf(string key) => read.TryGetValue(key, out var known) ? known : read[key] = Cells(material, topics, byParty[key]);
        if (material.Crisis.Groups.Count > 0)
        {
            return [.. material.Crisis.Groups.Select(g => Matrix(material, g, topics, CellsOf)).Where(m => m.Members.Count > 0)];
        }

        var found = new List<UnityMatrix>();
        foreach (var matrix in UnityFiles.Groups.Select(g => Matrix(material, g, topics, CellsOf)).Where(m => m.Members.Count >= LeastSpeakers).OrderByDescending(m => m.Members.Count))
        {
            // A group all of whose speakers stand in one already shown would only repeat it.
            if (found.Count < MostGroups && !found.Exists(f => matrix.Members.All(m => f.Members.Any(x => x.Name == m.Name))))
            {
                found.Add(matrix);
            }
        }

        return found;
    }

    private static UnityMatrix Matrix(Material material, AllianceGroup group, IReadOnlyList<UnityTopic> topics, Func<string, List<UnityCell>> cells)
    {
        var members = group.Members.Where(m => m.IsMember(material.Horizon)).ToList();
        var rows = members.Select(m => (Member: m, Cells: cells(m.Key))).ToList();
        var spoken = topics.Select((_, t) => rows.Any(r => r.Cells[t].Entries.Count > 0)).ToList();
        var kept = Enumerable.Range(0, topics.Count).Where(t => spoken[t]).ToList();
        var speakers = rows.Where(r => r.Cells.Any(c => c.Entries.Count > 0)).OrderByDescending(r => r.Cells.Sum(c => c.Entries.Count)).ThenBy(r => r.Member.Name, StringComparer.Ordinal).ToList();
        var keys = members.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        return new UnityMatrix(
            group.Name,
            [.. kept.Select(t => Divergence.Of(topics[t].Name, [.. speakers.Select(r => r.Cells[t].Score).OfType<double>()]))],
            [.. speakers.Select(r => new UnityMember(material.Names.Of(r.Member.Key) ?? r.Member.Name, [.. kept.Select(t => r.Cells[t])]))],
            [.. rows.Where(r => r.Cells.All(c => c.Entries.Count == 0)).Select(r => r.Member.Name)],
            [.. material.Occurrences(Kinds.Unity).Where(o => Party.Keys(o.Entry.Source).Count(keys.Contains) >= 2).SelectMany(o => o.Ids)]);
    }

    private static List<UnityCell> Cells(Material material, IReadOnlyList<UnityTopic> topics, IEnumerable<Entry> said)
    {
        var read = said.Select(e => (Entry: e, Words: ContentWords.Of(e.EvidenceText))).ToList();
        return [.. topics.Select(t => Cell(material, [.. read.Where(r => t.Concerns(r.Words)).Select(r => (r.Entry, t.Stance(r.Entry)))]))];
    }

    private static UnityCell Cell(Material material, IReadOnlyList<(Entry Entry, int? Stance)> said)
    {
        var taken = said.Where(s => s.Stance is not null).ToList();
        var weight = taken.Sum(s => s.Entry.Confidence);
        var score = taken.Count == 0 ? (double?)null : taken.Sum(s => s.Stance!.Value * s.Entry.Confidence) / weight;
        var stance = said.Count == 0 ? "silent" : score is null ? "spoke" : taken.Exists(s => s.Stance > 0) && taken.Exists(s => s.Stance < 0) ? "both" : score > 0 ? "for" : score < 0 ? "against" : "both";
        var days = said.Select(s => material.Published(s.Entry)).OfType<DateOnly>().ToList();
        return new UnityCell(
            stance, score, days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(),
            [.. said.OrderByDescending(s => s.Stance is not null).ThenByDescending(s => s.Entry.Confidence).ThenBy(s => s.Entry.Id, StringComparer.Ordinal).Select(s => s.Entry.Id)]);
    }
}
