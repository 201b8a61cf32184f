using Chancery.Stocktake.Crises;
using Chancery.Stocktake.Demands;
using Chancery.Stocktake.Figures;
using Chancery.Stocktake.Forecasts;
using Chancery.Stocktake.Paths;
using Chancery.Stocktake.States;
using Chancery.Stocktake.Unity;
using Chancery.Stocktake.Unknowns;

namespace Chancery.Stocktake;

/// <summary>Where things stand, by the record: sections of lines, each line with the entries and words behind it.</summary>
/// <param name="AsOf">Last day of publication that counts, or null.</param>
/// <param name="Since">First day whose changes are shown, or null.</param>
/// <param name="Reports">How many reports it is based on.</param>
/// <param name="Entries">How many entries.</param>
/// <param name="Sections">The sections, in the order of the page.</param>
/// <param name="Notes">The footnotes that lines point to.</param>
public sealed record StocktakeReport(
    DateOnly? AsOf, DateOnly? Since, int Reports, int Entries, IReadOnlyList<StocktakeSection> Sections, IReadOnlyList<StocktakeNote> Notes)
{
    /// <summary>What delimits the crisis.</summary>
    public required Crisis Crisis { get; init; }

    /// <summary>The day as of which stock is taken: <see cref="AsOf"/>, else that of the newest report.</summary>
    public DateOnly? Horizon { get; init; }

    /// <summary>The ledger of demands; null, as the values below, where its section is not shown.</summary>
    public IReadOnlyList<DemandThread>? Demands { get; init; }

    public IReadOnlyList<FigureSeries>? Posture { get; init; }

    public IReadOnlyList<FigureSeries>? Toll { get; init; }

    public IReadOnlyList<StateThread>? Sanctions { get; init; }

    public IReadOnlyList<StateThread>? Support { get; init; }

    public IReadOnlyList<UnityMatrix>? Unity { get; init; }

    public IReadOnlyList<ForecastAccount>? Forecasts { get; init; }

    public CompetingHypotheses? Paths { get; init; }

    public IReadOnlyList<Unknown>? Unknowns { get; init; }
}

/// <summary>A section.</summary>
/// <param name="Name">For <c>--section</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Its lines; empty where the record holds nothing.</param>
/// <param name="More">How many lines were left out for length.</param>
public sealed record StocktakeSection(string Name, string Title, IReadOnlyList<StocktakeLine> Lines, int More)
{
    /// <summary>True where the lines are the sentences of one paragraph.</summary>
    public bool Prose { get; init; }

    /// <summary>Tables that stand before the lines.</summary>
    public IReadOnlyList<StocktakeTable> Tables { get; init; } = [];

    /// <summary>How it was made and what it cannot say.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public bool IsEmpty => Lines.Count == 0 && Tables.Count == 0;
}

/// <summary>A line.</summary>
/// <param name="Date">When it happened or was said, else when it was reported; ISO, or "".</param>
/// <param name="Label">Status or certainty: held, planned, denied, …</param>
/// <param name="Text">Who, whom, where.</param>
/// <param name="Quote">The words behind it.</param>
/// <param name="Notes">Numbers of its footnotes, the first few of its entries.</param>
/// <param name="Under">Lines that belong to it: replies to a demand, rival figures.</param>
public sealed record StocktakeLine(
    string Date, string Label, string Text, string Quote, IReadOnlyList<int> Notes, IReadOnlyList<StocktakeLine> Under)
{
    /// <summary>Ids of all entries behind it, those of the lines under it not counted.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];
}

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Heads of the columns, that of the first included.</param>
/// <param name="Rows">Its rows.</param>
public sealed record StocktakeTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<StocktakeRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Head">What it is about.</param>
/// <param name="Notes">Footnotes of the whole row.</param>
/// <param name="Cells">One for each further column.</param>
public sealed record StocktakeRow(string Head, IReadOnlyList<int> Notes, IReadOnlyList<StocktakeCell> Cells);

/// <summary>A cell.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Notes">Its footnotes.</param>
public sealed record StocktakeCell(string Text, IReadOnlyList<int> Notes);

/// <summary>A footnote: where the words stand.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Source">Outlet and day, as far as known.</param>
public sealed record StocktakeNote(int Number, string Entry, string Report, string Source)
{
    /// <summary>The entry's words.</summary>
    public string Quote { get; init; } = "";
}
