using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Threads replies to the demands of the same report: the nearest demand before it whose parties fit.</summary>
public static class Replies
{
    public static IReadOnlyList<Entry> Thread(IReadOnlyList<Entry> entries)
    {
        var demands = entries.Where(e => e.Kinds.Contains(Kinds.Demand)).ToList();
        return [.. entries.Select(e => e.Kinds.Contains(Kinds.Reply) && Answered(e, demands) is { } demand ? e with { Answers = demand.Id } : e)];
    }

    private static Entry? Answered(Entry reply, List<Entry> demands) =>
        demands.Where(d => d.Head.Start < reply.Head.Start && !Shares(d.Source, reply.Source))
            .OrderByDescending(d => (Shares(d.Target, reply.Source) ? 2 : 0) + (Shares(d.Source, reply.Target) ? 2 : 0))
            .ThenByDescending(d => d.Head.Start)
            .FirstOrDefault();

    private static bool Shares(IReadOnlyList<Actor> a, IReadOnlyList<Actor> b) =>
        a.Any(x => b.Any(y => x.Name is not null && x.Name == y.Name || x.Country is not null && x.Country == y.Country));
}
