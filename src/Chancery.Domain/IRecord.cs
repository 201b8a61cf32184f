namespace Chancery.Domain;

/// <summary>Where reports and their entries are kept.</summary>
/// <remarks>Writing the same report with the same model and codebook twice changes nothing; a report is written whole or not at all.</remarks>
public interface IRecord : IDisposable
{
    /// <summary>True when the report was already recorded by this model and codebook.</summary>
    bool Holds(string reportId, string model, string codebook);

    /// <summary>Records a coded report, in one transaction; an earlier reading of the same report is superseded, not erased.</summary>
    void Write(RecordedReport report);

    /// <summary>The current reading of every report published by a day (all where null), ordered by publication, then id. Streams.</summary>
    IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null);

    /// <summary>A report by id, or null.</summary>
    RecordedReport? Report(string id);

    /// <summary>An entry by id with its report, or null.</summary>
    (Report Report, Entry Entry)? Entry(string id);

    /// <summary>Entries whose words match a full-text query, best first.</summary>
    IReadOnlyList<Entry> Search(string words, int limit = 50);
}
