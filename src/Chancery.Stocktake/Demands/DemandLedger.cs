using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Demands;

/// <summary>Draws the ledger: repeats of a demand become one thread, replies are tied to it.</summary>
internal sealed class DemandLedger
{
    /// <summary>Two tellings are one demand where their content, or their whole words, have at least this in common (Dice).</summary>
    private const double Alike = 0.34;

    /// <summary>A demand is compared with so many of the same party's latest ones, so that a long record stays quick.</summary>
    private const int Compared = 200;

    private readonly Material _material;
    private readonly List<Thread> _threads = [];
    private readonly Dictionary<string, List<Thread>> _byAsker = new(StringComparer.Ordinal);

    private DemandLedger(Material material) => _material = material;

    public static IReadOnlyList<DemandThread> Draw(Material material)
    {
        var ledger = new DemandLedger(material);
        foreach (var demand in material.Occurrences(Kinds.Demand).Where(d => d.Entry.Certainty != Certainties.Denied))
        {
            ledger.Add(demand);
        }

        var replies = new ReplyFinder(material);
        return [.. ledger._threads.Select(t => ledger.Close(t, replies.Of(t.Demands, t.Askers, t.Asked)))];
    }

    private void Add(Occurrence demand)
    {
        var entry = demand.Entry;
        var askers = Party.Keys(entry.Source.Where(Party.IsNamed));
        if (askers.Count == 0)
        {
            return;
        }

        var asked = Party.Keys(Wording.Whom(entry).Where(Party.IsNamed));
        var (words, all) = (ContentWords.Of(Wording.Content(entry) ?? entry.EvidenceText), ContentWords.Of(entry.EvidenceText));
        var thread = askers.SelectMany(k => _byAsker.GetValueOrDefault(k, []).AsEnumerable().Reverse().Take(Compared))
            .FirstOrDefault(t => (asked.Count == 0 || t.Asked.Count == 0 || asked.Any(t.Asked.Contains)) && Math.Max(ContentWords.Likeness(t.Words, words), ContentWords.Likeness(t.All, all)) >= Alike);
        if (thread is null)
        {
            _threads.Add(thread = new Thread(words, all));
            foreach (var key in askers)
            {
                (_byAsker.TryGetValue(key, out var known) ? known : _byAsker[key] = []).Add(thread);
            }
        }

        thread.Demands.Add(demand);
        thread.Askers.UnionWith(askers);
        thread.Asked.UnionWith(asked);
    }

    private DemandThread Close(Thread thread, IReadOnlyList<DemandReply> replies)
    {
        var entries = thread.Demands.SelectMany(d => d.Entries).OrderByDescending(e => e.Confidence).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        var lead = thread.Demands.OrderByDescending(d => Wording.Whom(d.Entry).Any()).ThenByDescending(d => d.Entry.Confidence).First().Entry;
        var days = thread.Demands.SelectMany(d => new[] { d.When?.From ?? d.FirstTold, d.When?.From ?? d.LastTold }).OfType<DateOnly>().ToList();
        var settled = replies.LastOrDefault(r => r.Answer is "accept" or "reject" or "partial");
        return new DemandThread(
            Wording.Names(lead.Source), [.. Wording.Whom(lead).Select(Wording.Name).OfType<string>().Distinct(StringComparer.Ordinal)], Wording.Content(lead) ?? _material.Quote(lead),
            days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(),
            settled?.Answer switch { "accept" => "granted", "reject" => "refused", "partial" => "partly met", _ => "open" },
            replies, settled?.Entries ?? [], [lead.Id, .. entries.Where(e => e.Id != lead.Id).Select(e => e.Id)]);
    }

    private sealed class Thread(HashSet<string> words, HashSet<string> all)
    {
        public HashSet<string> Words { get; } = words;

        public HashSet<string> All { get; } = all;

        public List<Occurrence> Demands { get; } = [];

        public HashSet<string> Askers { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);
    }
}
