using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Demands;

/// <summary>Finds the replies to a demand: those the report ties to it, else those that pass between the same two parties in like words.</summary>
internal sealed class ReplyFinder
{
    /// <summary>A reply that nobody ties to the demand must follow within this many days.</summary>
    private const int Patience = 60;

    /// <summary>Least likeness (Dice) of the demand's words and those of a reply in another report.</summary>
    private const double Alike = 0.2;

    /// <summary>In one report a reply stands near what it answers. UTF-16 units.</summary>
    private const int Near = 600;

    private readonly Material _material;
    private readonly ILookup<string, Occurrence> _tied;
    private readonly ILookup<(string From, string To), Occurrence> _between;
    private readonly ILookup<string, (Entry Entry, Occurrence Of)> _byReport;

    public ReplyFinder(Material material)
    {
        _material = material;
        var replies = new[] { Kinds.Reply, Kinds.Rejection, Kinds.Concession }.SelectMany(material.Occurrences).ToList();
        _tied = replies.SelectMany(r => r.Entries.Select(e => e.Answers).OfType<string>().Distinct(StringComparer.Ordinal).Select(a => (Demand: a, Reply: r)))
            .ToLookup(p => p.Demand, p => p.Reply, StringComparer.Ordinal);
        _between = replies.SelectMany(r => Party.Keys(r.Entry.Source).SelectMany(f => Party.Keys(r.Entry.Target).Select(t => (Key: (f, t), Reply: r)))).ToLookup(p => p.Key, p => p.Reply);
        _byReport = replies.SelectMany(r => r.Entries.Select(e => (Entry: e, Of: r))).ToLookup(p => p.Entry.Report, StringComparer.Ordinal);
    }

    public IReadOnlyList<DemandReply> Of(IReadOnlyList<Occurrence> demands, HashSet<string> askers, HashSet<string> asked)
    {
        var found = new Dictionary<Occurrence, string>();
        foreach (var reply in demands.SelectMany(d => d.Entries).SelectMany(e => _tied[e.Id]))
        {
            found[reply] = "stated";
        }

        // "A's calls were refused by B": demand and refusal stand in one clause.
        foreach (var reply in demands.SelectMany(d => d.Entries).SelectMany(d => _byReport[d.Report].Where(r => InOneClause(r.Entry, d, askers, asked))).Select(r => r.Of))
        {
            found.TryAdd(reply, "stated");
        }

        foreach (var reply in asked.SelectMany(from => askers.SelectMany(to => _between[(from, to)])))
        {
            if (!found.ContainsKey(reply) && demands.Any(d => Answers(reply, d)))
            {
                found[reply] = "parties";
            }
        }

        var replies = found.OrderBy(f => f.Key.Day).ThenBy(f => f.Key.Entry.Id, StringComparer.Ordinal).Select(f => Reply(f.Key, f.Value));
        var inPassing = demands.SelectMany(d => d.Entries.Select(e => (Of: d, Entry: e, Answer: AnswerWords.Of(e)))).Where(x => x.Answer is not null)
            .Select(x => new DemandReply("", x.Answer!, x.Of.When?.From ?? _material.Published(x.Entry), "words", [x.Entry.Id]));
        return [.. replies.Concat(inPassing).OrderBy(r => r.On)];
    }

    private static bool InOneClause(Entry reply, Entry demand, HashSet<string> askers, HashSet<string> asked)
    {
        var repliers = Party.Keys(reply.Source);
        return reply.Evidence.Overlaps(demand.Evidence) && reply.Certainty is (Certainties.Asserted or Certainties.Reported)
            && repliers.Count > 0 && !repliers.Any(askers.Contains) && (asked.Count == 0 || repliers.Any(asked.Contains));
    }

    private static bool Answers(Occurrence reply, Occurrence demand)
    {
        var (a, b) = (demand.Entry, reply.Entry);
        if (reply.Entries.Any(e => e.Answers is not null) || b.Certainty is Certainties.Denied or Certainties.Hypothetical)
        {
            return false;
        }

        if (a.Report == b.Report && b.Evidence.Start > a.Evidence.Start && b.Evidence.Start - a.Evidence.End < Near)
        {
            return true;
        }

        var days = reply.Day.DayNumber - demand.Day.DayNumber;
        return days is >= 0 and <= Patience && ContentWords.Likeness(ContentWords.Of(a.EvidenceText), ContentWords.Of(b.EvidenceText)) >= Alike;
    }

    private DemandReply Reply(Occurrence reply, string basis) => new(
        Wording.Names(reply.Entry.Source),
        reply.Entry.Status is "accept" or "reject" or "partial" or "pending" ? reply.Entry.Status
            : reply.Entry.Kinds.Contains(Kinds.Rejection) ? "reject" : reply.Entry.Kinds.Contains(Kinds.Concession) ? "partial" : "pending",
        reply.When?.From ?? _material.Published(reply.Entry), basis, reply.Ids);
}
