namespace Chancery.Domain;

/// <summary>Where reports and their entries are kept.</summary>
/// <remarks>
/// A reading is one version of a report as one model and one codebook coded it. The reading written last is the current one; earlier
/// readings are superseded and kept. Writing the current reading again changes nothing; writing a superseded one again makes it
/// current, so that going back to an earlier codebook goes back to its entries. A report is written whole or not at all.
/// What people correct is kept beside the readings and applied when they are read; the machine's entries stay as they were.
/// </remarks>
public interface IRecord : IDisposable
{
    /// <summary>True when the report's current reading is by this model and codebook, whatever its version.</summary>
    /// <remarks>Inputs that give ids of their own may send a changed text under the same id: ask the other overload before skipping one.</remarks>
    bool Holds(string reportId, string model, string codebook);

    /// <summary>True when writing this very report, read by this model and codebook, would change nothing.</summary>
    bool Holds(Report report, string model, string codebook);

    /// <summary>Records a coded report, in one transaction; an earlier reading of the same report is superseded, not erased.</summary>
    /// <exception cref="ArgumentException">An entry names another report.</exception>
    void Write(RecordedReport report);

    /// <summary>The current reading of every report published by a day (all where null), as corrected, ordered by publication, then id. Streams.</summary>
    /// <remarks>Reports without a date come last, and are left out where a day is given: nobody can say that they were known by then.</remarks>
    IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null);

    /// <summary>The readings that a query asks for, in the same order. Streams.</summary>
    IEnumerable<RecordedReport> Reports(RecordQuery query);

    /// <summary>The current reading of a report by id, as corrected, or null.</summary>
    RecordedReport? Report(string id);

    /// <summary>The current reading of a report by id, as the machine left it, or null.</summary>
    RecordedReport? MachineReport(string id);

    /// <summary>An entry by id with its report, as corrected, or null. Entries of current readings are preferred; those of superseded ones are still found, and so are those that a person found wrong.</summary>
    (Report Report, Entry Entry)? Entry(string id);

    /// <summary>The reading that holds an entry, as the machine left it, or null. A current reading is preferred.</summary>
    RecordedReport? Reading(string entryId);

    /// <summary>Entries of current readings that hold every one of the words in evidence, names or content, best first.</summary>
    /// <remarks>Case, accents and plural endings do not matter; there is no query language, so signs have no effect.</remarks>
    IReadOnlyList<Entry> Search(string words, int limit = 50);

    /// <summary>Entries of current readings, as corrected, that a query asks for: best first where it has words, else newest first.</summary>
    IReadOnlyList<Entry> Search(SearchQuery query, int limit = 50);

    /// <summary>Keeps a correction; the same one twice is kept once.</summary>
    /// <exception cref="ArgumentException">It says too little or contradicts itself, or undoes one that the record does not have; the message says what is missing.</exception>
    void Correct(Correction correction);

    /// <summary>All corrections in the order in which they were made, undone ones included.</summary>
    IReadOnlyList<Correction> Corrections();
}
