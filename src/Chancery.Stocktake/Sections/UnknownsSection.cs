namespace Chancery.Stocktake.Sections;

/// <summary>What is not known: outcomes, replies, second sources, the truth between rival accounts, figures of today.</summary>
public sealed class UnknownsSection : ISection
{
    public string Name => "unknowns";

    public string Title => "What we don't know";

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock) => new(
    [
        .. stock.Unknowns.Where(u => stock.Material.IsNew(u.Entries)).Select(u => (Func<StocktakeLine>)(() =>
        {
            var entry = stock.Material.Entry(u.Entries[0]);
            var published = stock.Material.Published(entry);
            return Lines.Quoting(stock.Material, Dating.Text(Dating.Usable(entry, published), published), "", $"{u.Why}: {u.Text}", u.Entries);
        })),
    ])
    { Values = report => report with { Unknowns = stock.Unknowns } };
}
