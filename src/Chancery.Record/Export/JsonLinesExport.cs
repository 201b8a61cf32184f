using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>The contract's own form: one entry a line, as <see cref="EntryJson"/> writes it.</summary>
public sealed class JsonLinesExport : IExport
{
    public string Format => "jsonl";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(to);
        using var lines = new JsonLines(to);
        foreach (var report in reports)
        {
            var points = new CodePoints(report.Report.Text);
            foreach (var entry in report.Entries)
            {
                lines.Add(line => EntryJson.Write(line, entry, points));
            }
        }
    }
}
