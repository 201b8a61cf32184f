namespace Chancery.Stocktake.Forecasts;

/// <summary>A forecast with a checkable outcome, and what the record shows of it.</summary>
/// <param name="Forecaster">Who foresees it; the outlet where the report itself does.</param>
/// <param name="Words">What is foreseen, in the words of the report.</param>
/// <param name="Made">When it was made or reported.</param>
/// <param name="Act">Kind of the act foreseen.</param>
/// <param name="Due">The last day foreseen, where one is named.</param>
/// <param name="Outcome">came true, did not come true, or open.</param>
/// <param name="Entries">Ids of the forecast and of the act foreseen in its words.</param>
/// <param name="OutcomeEntries">Ids of the later entries that decide; empty while it is open.</param>
public sealed record ForecastAccount(
    string Forecaster, string Words, DateOnly? Made, string Act, DateOnly? Due, string Outcome, IReadOnlyList<string> Entries, IReadOnlyList<string> OutcomeEntries);
