namespace Chancery.Stocktake.Sections;

/// <summary>Forecasts with a checkable outcome, by forecaster, and what later reports show.</summary>
public sealed class ForecastsSection : ISection
{
    public string Name => "forecasts";

    public string Title => "Forecasts and what came of them";

    public bool NewestLast => false;

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        var shown = stock.Forecasts.Where(f => material.IsNew(f.Entries.Concat(f.OutcomeEntries)));
        // Those decided come first: they say what a forecaster's word is worth.
        return new SectionDraft(
        [
            .. shown.OrderBy(f => f.Outcome == "open").ThenBy(f => f.Forecaster, StringComparer.Ordinal).Select(f => (Func<StocktakeLine>)(() =>
                Lines.Quoting(material, Lines.Iso(f.Made), f.Outcome, $"{f.Forecaster}: {f.Act}{(f.Due is { } due ? $", by {Dating.Iso(due)}" : "")}", f.Entries)
                    with { Under = f.OutcomeEntries.Count == 0 ? [] : [Outcome(material, f.OutcomeEntries)] })),
        ])
        {
            Values = report => report with { Forecasts = stock.Forecasts },
            Remarks = stock.Forecasts.Count > 0 ? ["Only forecasts whose words name an act that later reports can show; open means that none has shown it yet."] : [],
        };
    }

    private static StocktakeLine Outcome(Material material, IReadOnlyList<string> ids)
    {
        var entry = material.Entry(ids[0]);
        return Lines.Quoting(material, Dating.Text(Dating.Usable(entry, material.Published(entry)), material.Published(entry)), Standing.Label(entry), $"{Wording.WhoWhom(entry)}{Wording.Where(entry)}", ids);
    }
}
