namespace Chancery.Domain;

/// <summary>A report with its entries, and the event-like words that gave none.</summary>
public sealed record CodedReport(GroundedReport Grounded, IReadOnlyList<Entry> Entries, IReadOnlyList<Uncoded> Uncoded)
{
    public Report Report => Grounded.Report;
}

/// <summary>An event-like word that gave no entry, and why.</summary>
/// <param name="Head">The word.</param>
/// <param name="Text">The word as written.</param>
/// <param name="Clause">The clause that it stands in.</param>
/// <param name="Reason">Why nothing was recorded: one reason, or several with semicolons between.</param>
public sealed record Uncoded(TextSpan Head, string Text, TextSpan Clause, string Reason);
