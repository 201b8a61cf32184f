namespace Chancery.Domain;

/// <summary>A report as the record holds it, with the entries coded from it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Entries">Its entries, in the order of their evidence.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Model">Version of the language model that read it.</param>
/// <param name="Codebook">Hash of the codebook that coded it.</param>
public sealed record RecordedReport(Report Report, IReadOnlyList<Entry> Entries, DateTimeOffset RecordedAt, string Model, string Codebook)
{
    /// <summary>What people said about the occurrences of its entries; see <see cref="OccurrenceMark"/>.</summary>
    public IReadOnlyList<OccurrenceMark> Marks { get; init; } = [];
}
