using System.Globalization;
using System.Text.Json;
using Chancery.Domain;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Loads readings and entries from their rows.</summary>
internal static class SqliteReading
{
    /// <summary>The reading in a row of <c>readings</c>.</summary>
    public static RecordedReport Load(SqliteConnection connection, long reading)
    {
        using var command = Sql.Command(
            connection,
            "SELECT p.payload, r.recorded_at, r.model, r.codebook FROM readings r JOIN reports p ON p.seq = r.report WHERE r.seq = $reading",
            ("$reading", reading));
        using var row = command.ExecuteReader();
        row.Read();
        var report = ReportOf(row.GetString(0));
        var recordedAt = DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new RecordedReport(report, Entries(connection, reading, report), recordedAt, row.GetString(2), row.GetString(3));
    }

    public static Report ReportOf(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        return ReportJson.Read(document.RootElement);
    }

    public static Entry EntryOf(string payload, CodePoints points)
    {
        using var document = JsonDocument.Parse(payload);
        return EntryJson.Read(document.RootElement, points);
    }

    private static List<Entry> Entries(SqliteConnection connection, long reading, Report report)
    {
        var points = new CodePoints(report.Text);
        using var command = Sql.Command(connection, "SELECT payload FROM entries WHERE reading = $reading ORDER BY position", ("$reading", reading));
        return Sql.List(command, row => EntryOf(row.GetString(0), points));
    }
}
