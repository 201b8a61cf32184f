using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>What happened, day by day: dated acts, words left out.</summary>
public sealed class TimelineSection : ISection
{
    private static readonly string[] Acts =
    [
        Kinds.Meeting, Kinds.Assault, Kinds.Agreement, Kinds.Concession, Kinds.Sanction, Kinds.Posture, Kinds.Coercion, Kinds.Protest, Kinds.Mobilisation, Kinds.Support,
    ];

    public string Name => "timeline";

    public string Title => "Timeline";

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material) =>
        [.. Acts.SelectMany(kind => material.Occurrences(kind).Select(o => (Kind: kind, Of: o)))
            .Where(x => x.Of[0].When?.From is not null && x.Of[0].Certainty is not (Certainties.Hypothetical or Certainties.Denied))
            .OrderBy(x => material.Day(x.Of[0]))
            .Select(x => (Func<StocktakeLine>)(() => material.Line(x.Of, $"{x.Kind}: {Wording.WhoWhom(x.Of[0])}{Wording.Where(x.Of[0])}")))];
}
