namespace Chancery.Stocktake;

/// <summary>Where things stand, by the record: sections of lines, each line with the entries and words behind it.</summary>
/// <param name="AsOf">Last day of publication that counts, or null.</param>
/// <param name="Since">First day that counts, or null.</param>
/// <param name="Reports">How many reports it is based on.</param>
/// <param name="Entries">How many entries.</param>
/// <param name="Sections">The sections, in the order of the page.</param>
/// <param name="Notes">The footnotes that lines point to.</param>
public sealed record StocktakeReport(
    DateOnly? AsOf, DateOnly? Since, int Reports, int Entries, IReadOnlyList<StocktakeSection> Sections, IReadOnlyList<StocktakeNote> Notes);

/// <summary>A section.</summary>
/// <param name="Name">For <c>--section</c>.</param>
/// <param name="Title">Heading.</param>
/// <param name="Lines">Its lines; empty where the record holds nothing.</param>
/// <param name="More">How many lines were left out for length.</param>
public sealed record StocktakeSection(string Name, string Title, IReadOnlyList<StocktakeLine> Lines, int More);

/// <summary>A line.</summary>
/// <param name="Date">When it happened or was said, else when it was reported; ISO, or "".</param>
/// <param name="Label">Status or certainty: held, planned, denied, …</param>
/// <param name="Text">Who, whom, where.</param>
/// <param name="Quote">The words behind it.</param>
/// <param name="Notes">Numbers of its footnotes.</param>
/// <param name="Under">Lines that belong to it: replies to a demand, rival figures.</param>
public sealed record StocktakeLine(
    string Date, string Label, string Text, string Quote, IReadOnlyList<int> Notes, IReadOnlyList<StocktakeLine> Under);

/// <summary>A footnote: where the words stand.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Source">Outlet and day, as far as known.</param>
public sealed record StocktakeNote(int Number, string Entry, string Report, string Source);
