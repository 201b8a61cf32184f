namespace Chancery.Domain;

/// <summary>What a correction holds on to: not the entry's id, which a newer model or codebook changes, but what the entry stands on.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Kinds">The kinds that the entry had, as the machine gave them and as it was shown.</param>
/// <param name="Head">The word that triggered it.</param>
/// <param name="Evidence">The words that state it.</param>
public sealed record Anchor(string Report, IReadOnlyList<string> Kinds, TextQuote Head, TextQuote Evidence)
{
    public static Anchor Of(Report report, Entry machine, Entry shown)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(shown);
        return new Anchor(
            report.Id,
            [.. machine.Kinds.Concat(shown.Kinds).Distinct(StringComparer.Ordinal)],
            TextQuote.Of(report.Text, machine.Head),
            TextQuote.Of(report.Text, machine.Evidence));
    }
}
