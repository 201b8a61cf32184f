using System.Globalization;
using System.Text.Json;
using Chancery.Domain;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Finds readings and loads them, with their entries, from their rows.</summary>
internal static class SqliteReading
{
    /// <summary>True when the current reading of a report is this one; a version of null stands for any.</summary>
    public static bool Holds(SqliteConnection connection, string report, string? version, string model, string codebook) => Sql.Value(
        connection,
        """
        SELECT 1 FROM readings r JOIN reports p ON p.seq = r.report
        WHERE r.report_id = $id AND r.current = 1 AND r.model = $model AND r.codebook = $codebook AND ($version IS NULL OR p.version = $version)
        """,
        ("$id", report), ("$model", model), ("$codebook", codebook), ("$version", version)) is not null;

    /// <summary>The readings that a query asks for, by publication, then id.</summary>
    public static List<long> List(SqliteConnection connection, RecordQuery query)
    {
        // What was current then: of each report the last turn that a reading took by the end of that day.
        var then = query.RecordedBy is null ? "r.current = 1"
            : "r.seq IN (SELECT reading FROM turns WHERE seq IN (SELECT max(seq) FROM turns WHERE substr(at, 1, 10) <= $recorded GROUP BY report_id))";
        using var command = Sql.Command(
            connection,
            $"""
            SELECT r.seq FROM readings r JOIN reports p ON p.seq = r.report
            WHERE {then} AND ($published IS NULL OR p.published <= $published) ORDER BY p.published IS NULL, p.published, p.id
            """,
            ("$published", Day(query.PublishedBy)), ("$recorded", Day(query.RecordedBy)));
        return Sql.List(command, row => row.GetInt64(0));
    }

    /// <summary>The current reading of a report, or null.</summary>
    public static long? Current(SqliteConnection connection, string report) =>
        Sql.Value(connection, "SELECT seq FROM readings WHERE report_id = $id AND current = 1", ("$id", report)) as long?;

    /// <summary>The reading that holds an entry, a current one before others; null where none does.</summary>
    public static long? Holding(SqliteConnection connection, string entry) => Sql.Value(
        connection,
        "SELECT r.seq FROM entries e JOIN readings r ON r.seq = e.reading WHERE e.id = $id ORDER BY r.current DESC, r.seq DESC LIMIT 1",
        ("$id", entry)) as long?;

    /// <summary>The reading in a row of <c>readings</c>, as the machine left it.</summary>
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

    public static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static List<Entry> Entries(SqliteConnection connection, long reading, Report report)
    {
        var points = new CodePoints(report.Text);
        using var command = Sql.Command(connection, "SELECT payload FROM entries WHERE reading = $reading ORDER BY position", ("$reading", reading));
        return Sql.List(command, row => EntryOf(row.GetString(0), points));
    }
}
