using Chancery.Stocktake.Demands;

namespace Chancery.Stocktake.Sections;

/// <summary>The ledger of demands: each with its repeats as one, the replies to it, and open where none decides.</summary>
public sealed class DemandsSection : ISection
{
    public string Name => "demands";

    public string Title => "Demands and replies";

    public SectionDraft Draft(Stock stock)
    {
        var shown = stock.Demands.Where(d => stock.Material.IsNew(d.Entries.Concat(d.Replies.SelectMany(r => r.Entries))));
        return new SectionDraft([.. shown.OrderBy(Last).Select(d => (Func<StocktakeLine>)(() => Line(stock.Material, d)))])
        {
            Values = report => report with { Demands = stock.Demands },
        };
    }

    private static DateOnly? Last(DemandThread demand) => demand.Replies.Select(r => r.On).Append(demand.Last).Max();

    private static StocktakeLine Line(Material material, DemandThread demand)
    {
        var repeats = demand.Entries.Count > 1 ? $" ({demand.Entries.Count} entries)" : "";
        return Lines.Quoting(material, Lines.Stretch(demand.First, demand.Last), demand.Standing, $"{demand.By}{(demand.Of.Count > 0 ? $" → {Wording.Join(demand.Of)}" : "")}{repeats}", demand.Entries)
            with
        { Under = [.. demand.Replies.Select(r => Reply(material, r))] };
    }

    private static StocktakeLine Reply(Material material, DemandReply reply) => reply.Basis == "words"
        ? Lines.Plain(material, Lines.Iso(reply.On), reply.Answer, "told in the same words", reply.Entries) :
        Lines.Quoting(material, Lines.Iso(reply.On), reply.Answer, $"reply: {(reply.By.Length > 0 ? reply.By : "not named")}{(reply.Basis == "parties" ? " (tied by parties and words)" : "")}", reply.Entries);
}
