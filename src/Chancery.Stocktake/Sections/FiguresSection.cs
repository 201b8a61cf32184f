using Chancery.Stocktake.Figures;

namespace Chancery.Stocktake.Sections;

/// <summary>Series of figures as reported, side by side: never summed, since their scopes differ.</summary>
public sealed class FiguresSection(string name, string title, Func<Stock, IReadOnlyList<FigureSeries>> series, Func<StocktakeReport, IReadOnlyList<FigureSeries>, StocktakeReport> keep) : ISection
{
    private const int MostFigures = 6;

    public string Name => name;

    public string Title => title;

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var all = series(stock);
        var shown = all.Where(s => stock.Material.IsNew(s.Figures.SelectMany(f => f.Entries)));
        return new SectionDraft([.. shown.Select(s => (Func<StocktakeLine>)(() => Line(stock.Material, s)))])
        {
            Remarks = all.Count > 0 ? ["Figures of different scopes are never added up. The day is that of the figure, else of its report."] : [],
            Values = report => keep(report, all),
        };
    }

    private static StocktakeLine Line(Material material, FigureSeries series)
    {
        // A single figure is its own line; several stand below their scope.
        if (series.Figures.Count == 1)
        {
            return Figure(material, series.Figures[0], $"{series.Scope}: ", series.Scope);
        }

        return new StocktakeLine("", series.Rival ? "rival figures" : "", series.Scope, "", [], [.. series.Figures.TakeLast(MostFigures).Select(f => Figure(material, f, "", series.Scope))])
        {
            Entries = [.. series.Figures.SelectMany(f => f.Entries)],
        };
    }

    private static StocktakeLine Figure(Material material, Figure figure, string before, string scope)
    {
        var text = figure.Text.Length > 0 ? figure.Text : (figure.Status ?? "").Replace('_', ' ');
        var label = Standing.Label(material.Entry(figure.Entries[0]));
        return Lines.Quoting(material, Lines.Iso(figure.AsOf), label == text || scope.StartsWith(label, StringComparison.Ordinal) ? "" : label, $"{before}{text} ({figure.By})", figure.Entries);
    }
}
