using Chancery.Domain;

namespace Chancery.Record;

/// <summary>Tells where entries come from.</summary>
public static class Provenances
{
    /// <param name="reading">The reading that holds the entry.</param>
    /// <param name="entry">The entry.</param>
    public static Provenance Of(RecordedReport reading, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(entry);
        var text = reading.Report.Text;
        return new Provenance(
            reading.Report.Id, ReportVersion.Of(reading.Report), TextQuote.Of(text, entry.Evidence), TextQuote.Of(text, entry.Head), entry.Why,
            reading.Model, reading.Codebook, reading.RecordedAt);
    }
}
