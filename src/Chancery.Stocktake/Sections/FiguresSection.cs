namespace Chancery.Stocktake.Sections;

/// <summary>Figures as reported, side by side: never summed, since their scopes differ.</summary>
public sealed class FiguresSection(string name, string title, string kind) : ISection
{
    public string Name => name;

    public string Title => title;

    public bool NewestLast => false;

    public IReadOnlyList<Func<StocktakeLine>> Plan(Material material) =>
        [.. material.Occurrences(kind).OrderByDescending(o => o[0].Quantity is not null).ThenByDescending(o => material.Published(o[0])).ThenBy(o => o[0].Id, StringComparer.Ordinal)
            .Select(o => (Func<StocktakeLine>)(() => material.Line(o, Text(o[0]))))];

    private static string Text(Domain.Entry entry) =>
        string.Join(" · ", new[] { entry.Quantity is { } q ? Wording.Number(q) : "", entry.Source.Count + entry.Target.Count > 0 || entry.Quantity is null ? Wording.WhoWhom(entry) : "" }
            .Where(p => p.Length > 0)) + Wording.Where(entry) + Wording.By(entry);
}
