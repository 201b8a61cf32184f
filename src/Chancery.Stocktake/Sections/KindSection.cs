namespace Chancery.Stocktake.Sections;

/// <summary>All occurrences of some kinds in the order of time: who, whom, where, by whose word.</summary>
public sealed class KindSection(string name, string title, params string[] kinds) : ISection
{
    public string Name => name;

    public string Title => title;

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material) =>
        [.. kinds.SelectMany(material.Occurrences).OrderBy(o => material.Day(o[0]))
            .Select(o => (Func<StocktakeLine>)(() => material.Line(o, $"{Wording.WhoWhom(o[0])}{Wording.Where(o[0])}{Wording.By(o[0])}")))];
}
