using Chancery.Domain;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export;

/// <summary>One row an entry, for spreadsheets and statistics packages: RFC 4180 quoting, commas, lines that end in LF, a header.</summary>
/// <remarks>
/// The columns are those of <see cref="EntryTable"/>; days are ISO 8601. A text that begins with <c>= + - @</c> gets a leading
/// apostrophe, so that a spreadsheet does not run it.
/// </remarks>
public sealed class CsvExport : IExport
{
    /// <summary>The header, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. EntryTable.Columns.Select(c => c.Name)];

    public string Format => "csv";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = TextLines.To(to);
        lines.WriteLine(string.Join(',', Columns));
        var row = DelimitedRow.Csv();
        foreach (var report in reports)
        {
            var points = new CodePoints(report.Report.Text);
            foreach (var entry in report.Entries)
            {
                EntryTable.Fill(row, report, entry, points);
                lines.WriteLine(row.End());
            }
        }
    }
}
