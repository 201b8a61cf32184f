using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>What is not known: planned things without a report of their outcome, and demands without a reply.</summary>
public sealed class UnknownsSection : ISection
{
    public string Name => "unknowns";

    public string Title => "What we don't know";

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material)
    {
        var answered = material.Entries.Select(e => e.Answers).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var planned = new[] { Kinds.Meeting, Kinds.Sanction, Kinds.Assault, Kinds.Agreement }.SelectMany(material.Occurrences)
            .Where(o => o.All(e => e.Status is "planned" or "in_negotiation" || e.Certainty == Certainties.Planned));
        var open = material.Occurrences(Kinds.Demand).Where(o => o.All(e => !answered.Contains(e.Id)));
        return
        [
            .. planned.Select(o => (Func<StocktakeLine>)(() => material.Line(o, $"outcome not reported: {o[0].Kinds[0]}, {Wording.WhoWhom(o[0])}"))),
            .. open.Select(o => (Func<StocktakeLine>)(() => material.Line(o, $"no reply reported: {Wording.WhoWhom(o[0])}"))),
        ];
    }
}
