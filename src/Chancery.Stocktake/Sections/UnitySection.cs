using Chancery.Stocktake.Unity;

namespace Chancery.Stocktake.Sections;

/// <summary>Members of a group by topics: a matrix, what each said, and who was silent.</summary>
public sealed class UnitySection : ISection
{
    /// <summary>Of a cell so many entries are quoted.</summary>
    private const int Quoted = 1;

    public string Name => "unity";

    public string Title => "Unity";

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var shown = stock.Unity.Where(u => stock.Material.IsNew(Entries(u))).ToList();
        return new SectionDraft([.. shown.SelectMany(u => Said(stock.Material, u).Concat(Told(stock.Material, u)))])
        {
            Tables = [.. shown.Select(u => (Func<StocktakeTable>)(() => Table(stock.Material, u)))],
            Remarks = shown.Count == 0 ? [] : [Divergence.Meaning, .. shown.Where(u => u.Silent.Count > 0).Select(u => $"Silent in {u.Group}: {string.Join(", ", u.Silent)}.")],
            Values = report => report with { Unity = stock.Unity },
        };
    }

    private static IEnumerable<string> Entries(UnityMatrix unity) => unity.Members.SelectMany(m => m.Cells).SelectMany(c => c.Entries).Concat(unity.Reported);

    private static StocktakeTable Table(Material material, UnityMatrix unity) => new(
        unity.Group,
        ["member", .. unity.Topics.Select(t => t.Topic)],
        [
            .. unity.Members.Select(m => new StocktakeRow(m.Name, [], [.. m.Cells.Select(c => new StocktakeCell(c.Stance, [.. c.Entries.Take(Quoted).Select(material.Entry).Select(material.Notes.Note)]))])),
            new StocktakeRow("divergence", [], [.. unity.Topics.Select(t => new StocktakeCell(Measure.Text(t.Divergence), []))]),
        ]);

    /// <summary>The words behind each stance; what was only spoken is opened by its footnote.</summary>
    private static IEnumerable<Func<StocktakeLine>> Said(Material material, UnityMatrix unity) => unity.Members.SelectMany(m => m.Cells
        .Select((c, t) => (Cell: c, unity.Topics[t].Topic)).Where(x => x.Cell.Score is not null)
        .Select(x => (Func<StocktakeLine>)(() => Lines.Quoting(material, Lines.Stretch(x.Cell.First, x.Cell.Last), x.Cell.Stance, $"{m.Name} on {x.Topic}", x.Cell.Entries))));

    private static IEnumerable<Func<StocktakeLine>> Told(Material material, UnityMatrix unity) => unity.Reported.TakeLast(Footnotes.Most).Select(id => (Func<StocktakeLine>)(() =>
    {
        var entry = material.Entry(id);
        return Lines.Quoting(material, Dating.Text(Dating.Usable(entry, material.Published(entry)), material.Published(entry)), Standing.Label(entry), Wording.Names(entry.Source), [id]);
    }));
}
