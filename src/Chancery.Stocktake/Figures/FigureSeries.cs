namespace Chancery.Stocktake.Figures;

/// <summary>Figures of one scope, in the order of the day they hold for. Figures of different scopes are never added up.</summary>
/// <param name="Scope">What is counted, whom, where and over which time, e.g. "killed · civilians · Osk · since 2018-02-18".</param>
/// <param name="Figures">At least one.</param>
/// <param name="Rival">True where two of them cannot both be right.</param>
public sealed record FigureSeries(string Scope, IReadOnlyList<Figure> Figures, bool Rival);

/// <summary>A figure as reported.</summary>
/// <param name="Text">The words; "" where movement is told without a figure.</param>
/// <param name="Min">Least number meant, or null where open.</param>
/// <param name="Max">Greatest number meant, or null where open.</param>
/// <param name="Status">killed, wounded, …; buildup, withdrawal, ….</param>
/// <param name="Certainty">As the entry has it.</param>
/// <param name="By">Who says so: the source named by the report, else its outlet.</param>
/// <param name="AsOf">The day it holds for: its own, else that of the report.</param>
/// <param name="Entries">Ids of the entries that give it.</param>
public sealed record Figure(string Text, double? Min, double? Max, string? Status, string Certainty, string By, DateOnly? AsOf, IReadOnlyList<string> Entries);
