namespace Chancery.Stocktake.Sections;

/// <summary>All occurrences of some kinds in the order of time: who, whom, where, by whose word.</summary>
public sealed class KindSection(string name, string title, params string[] kinds) : ISection
{
    public string Name => name;

    public string Title => title;

    public bool OnRequest { get; init; }

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        return new SectionDraft(
        [
            .. kinds.SelectMany(material.Occurrences).Where(o => Lines.CanBeNamed(o) && Lines.IsClear(o) && material.IsNew(o.Entries)).OrderBy(o => o.Day)
                .Select(o => (Func<StocktakeLine>)(() => material.Line(o, $"{Wording.WhoWhom(o.Entry)}{Wording.Where(o.Entry)}{Wording.By(o.Entry)}"))),
        ]);
    }
}
