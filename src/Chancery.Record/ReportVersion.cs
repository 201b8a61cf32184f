using System.Security.Cryptography;
using Chancery.Domain;
using Chancery.Record.Json;

namespace Chancery.Record;

/// <summary>Tells versions of one report apart.</summary>
internal static class ReportVersion
{
    /// <summary>A hash of everything that a reading depends on: text, dates and credits, but not the file it came from.</summary>
    public static string Of(Report report)
    {
        var points = new CodePoints(report.Text);
        var bytes = JsonText.Bytes(to => ReportJson.Write(to, report with { Origin = "" }, points));
        return Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 16));
    }

    /// <exception cref="ArgumentException">An entry names another report.</exception>
    public static void Check(RecordedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var entry in report.Entries)
        {
            if (entry.Report != report.Report.Id)
            {
                throw new ArgumentException($"The entry {entry.Id} belongs to the report {entry.Report}, not to {report.Report.Id}.", nameof(report));
            }
        }
    }
}
