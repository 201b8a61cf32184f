using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>The ledger of demands: each with the replies that answer it, and open where none does.</summary>
public sealed class DemandsSection : ISection
{
    public string Name => "demands";

    public string Title => "Demands and replies";

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material)
    {
        var replies = material.Entries.Where(e => e.Kinds.Contains(Kinds.Reply)).ToList();
        var answered = replies.Where(r => r.Answers is not null).ToLookup(r => r.Answers!, StringComparer.Ordinal);
        var demands = material.Occurrences(Kinds.Demand).ToList();
        var known = demands.SelectMany(d => d).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. demands.Select(d => (Func<StocktakeLine>)(() => Demand(material, d, [.. d.SelectMany(e => answered[e.Id])]))),
            .. replies.Where(r => r.Answers is null || !known.Contains(r.Answers))
                .Select(r => (Func<StocktakeLine>)(() => material.Line([r], $"reply: {Wording.WhoWhom(r)}"))),
        ];
    }

    private static StocktakeLine Demand(Material material, IReadOnlyList<Entry> demand, IReadOnlyList<Entry> replies)
    {
        var line = material.Line(demand, Wording.WhoWhom(demand[0]));
        return line with
        {
            Label = replies.Count == 0 ? "open" : replies[^1].Status switch { "accept" => "granted", "reject" => "refused", "partial" => "partly met", _ => "open" },
            Under = [.. replies.Select(r => material.Line([r], $"reply: {Wording.WhoWhom(r)}"))],
        };
    }
}
