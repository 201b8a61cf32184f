using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>Where we are: the latest dated facts of the kinds that decide a crisis, the surest first among those of a day.</summary>
public sealed class SummarySection : ISection
{
    private const int Lines = 6;

    private static readonly string[] Decisive =
    [
        Kinds.Assault, Kinds.Meeting, Kinds.Agreement, Kinds.Sanction, Kinds.Threat, Kinds.Demand, Kinds.Reply, Kinds.Posture, Kinds.Toll,
    ];

    public string Name => "summary";

    public string Title => "Where we are";

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material) =>
        [.. Decisive.Select(kind => (Kind: kind, Latest: material.Occurrences(kind)
                .Where(o => o[0].Source.Any(a => a.Name is not null) || o[0].Quantity is not null)
                .OrderByDescending(o => material.Published(o[0])).ThenByDescending(o => o.Count).ThenByDescending(o => o[0].Confidence).FirstOrDefault()))
            .Where(x => x.Latest is not null).Take(Lines).OrderBy(x => material.Day(x.Latest![0]))
            .Select(x => (Func<StocktakeLine>)(() => material.Line(x.Latest!, $"{x.Kind}: {Wording.WhoWhom(x.Latest![0])}{Wording.Where(x.Latest[0])}")))];
}
