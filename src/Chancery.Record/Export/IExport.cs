using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>A form in which a record leaves the program.</summary>
public interface IExport
{
    /// <summary>The name that <c>chancery export --format</c> takes.</summary>
    string Format { get; }

    /// <summary>True where the form is no text, and so nothing for a terminal.</summary>
    bool IsBinary => false;

    /// <summary>Writes the reports' entries as they come, text as UTF-8 without byte-order mark; the stream stays open.</summary>
    /// <remarks>The reports are gone through once and not kept; some forms keep a sum for each actor, or an id for each event.</remarks>
    void Write(IEnumerable<RecordedReport> reports, Stream to);
}
