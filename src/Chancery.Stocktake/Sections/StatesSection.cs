using Chancery.Stocktake.States;

namespace Chancery.Stocktake.Sections;

/// <summary>Measures between parties as states over time.</summary>
public sealed class StatesSection(string name, string title, Func<Stock, IReadOnlyList<StateThread>> threads, Func<StocktakeReport, IReadOnlyList<StateThread>, StocktakeReport> keep) : ISection
{
    private const int MostSteps = 6;

    public string Name => name;

    public string Title => title;

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var all = threads(stock);
        var shown = all.Where(t => stock.Material.IsNew(t.Steps.SelectMany(s => s.Entries)));
        return new SectionDraft([.. shown.Select(t => (Func<StocktakeLine>)(() => Line(stock.Material, t)))]) { Values = report => keep(report, all) };
    }

    private static StocktakeLine Line(Material material, StateThread thread)
    {
        var text = $"{thread.By} → {thread.On}{(thread.What == "sanctions" ? "" : $": {thread.What}")}";
        if (thread.Steps.Count == 1)
        {
            return Step(material, thread.Steps[0], text);
        }

        return new StocktakeLine("", $"now {thread.Now}", text, "", [], [.. thread.Steps.TakeLast(MostSteps).Select(s => Step(material, s, Count(s)))]) { Entries = [.. thread.Steps.SelectMany(s => s.Entries)] };
    }

    private static StocktakeLine Step(Material material, StateStep step, string text) => Lines.Quoting(material, Lines.Stretch(step.First, step.Last), step.State, text, step.Entries);

    private static string Count(StateStep step) => step.Entries.Count > 1 ? $"{step.Entries.Count} entries" : "";
}
