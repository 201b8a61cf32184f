using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>A form in which a record leaves the program.</summary>
public interface IExport
{
    /// <summary>The name that <c>chancery export --format</c> takes.</summary>
    string Format { get; }

    /// <summary>Writes the reports' entries as UTF-8 without byte-order mark, as they come; the stream stays open.</summary>
    void Write(IEnumerable<RecordedReport> reports, Stream to);
}
