using System.Globalization;
using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Json;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Writes one reading, inside the caller's transaction.</summary>
internal static class SqliteWriting
{
    public static void Write(SqliteConnection connection, RecordedReport recorded, string version, CorrectionSet corrections)
    {
        var points = new CodePoints(recorded.Report.Text);
        var report = ReportRow(connection, recorded.Report, version, points);
        var (current, before) = (SqliteReading.Current(connection, recorded.Report.Id), ReadingBefore(connection, report, recorded));
        if (current is { } superseded)
        {
            // Another process may have written the very same while this one waited for the lock.
            if (superseded == before)
            {
                return;
            }

            SqliteIndex.Remove(connection, superseded);
            Sql.Run(connection, "UPDATE readings SET current = 0 WHERE seq = $seq", ("$seq", superseded));
        }

        var reading = before ?? NewReading(connection, report, recorded, points);
        Sql.Run(connection, "UPDATE readings SET current = 1 WHERE seq = $seq", ("$seq", reading));
        Sql.Run(
            connection,
            "INSERT INTO turns (report_id, reading, at) VALUES ($id, $reading, $at)",
            ("$id", recorded.Report.Id), ("$reading", reading), ("$at", Moment(recorded.RecordedAt)));
        SqliteIndex.Add(connection, reading, corrections);
    }

    private static long? ReadingBefore(SqliteConnection connection, long report, RecordedReport recorded) => Sql.Value(
        connection,
        "SELECT seq FROM readings WHERE report = $report AND model = $model AND codebook = $codebook",
        ("$report", report), ("$model", recorded.Model), ("$codebook", recorded.Codebook)) as long?;

    private static long NewReading(SqliteConnection connection, long report, RecordedReport recorded, CodePoints points)
    {
        var reading = ReadingRow(connection, report, recorded);
        WriteEntries(connection, reading, recorded.Entries, points);
        return reading;
    }

    private static long ReportRow(SqliteConnection connection, Report report, string version, CodePoints points)
    {
        Sql.Run(
            connection,
            """
            INSERT INTO reports (id, version, published, outlet, title, url, payload)
            VALUES ($id, $version, $published, $outlet, $title, $url, $payload) ON CONFLICT (id, version) DO NOTHING
            """,
            ("$id", report.Id), ("$version", version), ("$published", Day(report.Published)), ("$outlet", report.Outlet),
            ("$title", report.Title), ("$url", report.Url), ("$payload", JsonText.Of(to => ReportJson.Write(to, report, points))));
        return (long)Sql.Value(connection, "SELECT seq FROM reports WHERE id = $id AND version = $version", ("$id", report.Id), ("$version", version))!;
    }

    private static long ReadingRow(SqliteConnection connection, long report, RecordedReport recorded) => (long)Sql.Value(
        connection,
        """
        INSERT INTO readings (report, report_id, model, codebook, recorded_at, current)
        VALUES ($report, $id, $model, $codebook, $at, 0) RETURNING seq
        """,
        ("$report", report), ("$id", recorded.Report.Id), ("$model", recorded.Model), ("$codebook", recorded.Codebook),
        ("$at", Moment(recorded.RecordedAt)))!;

    private static void WriteEntries(SqliteConnection connection, long reading, IReadOnlyList<Entry> entries, CodePoints points)
    {
        using var row = Sql.Command(
            connection,
            """
            INSERT INTO entries (reading, position, id, report_id, kinds, code, from_day, countries, actors, confidence, payload)
            VALUES ($reading, $position, $id, $report, $kinds, $code, $from, $countries, $actors, $confidence, $payload)
            """);
        for (var position = 0; position < entries.Count; position++)
        {
            var entry = entries[position];
            Fill(row, reading, position, entry, JsonText.Of(to => EntryJson.Write(to, entry, points)));
            row.ExecuteNonQuery();
        }
    }

    private static void Fill(SqliteCommand row, long reading, int position, Entry entry, string payload)
    {
        var actors = entry.Source.Concat(entry.Target).ToList();
        row.Parameters.Clear();
        row.Parameters.AddWithValue("$reading", reading);
        row.Parameters.AddWithValue("$position", position);
        row.Parameters.AddWithValue("$id", entry.Id);
        row.Parameters.AddWithValue("$report", entry.Report);
        row.Parameters.AddWithValue("$kinds", Listed(entry.Kinds, ' '));
        row.Parameters.AddWithValue("$code", (object?)entry.Code ?? DBNull.Value);
        row.Parameters.AddWithValue("$from", (object?)Day(entry.When?.From) ?? DBNull.Value);
        row.Parameters.AddWithValue("$countries", Listed(actors.Select(a => a.Country), ' '));
        row.Parameters.AddWithValue("$actors", Listed(actors.Select(a => a.Name), '|'));
        row.Parameters.AddWithValue("$confidence", double.IsFinite(entry.Confidence) ? entry.Confidence : 0);
        row.Parameters.AddWithValue("$payload", payload);
    }

    /// <summary>Every value between two bars, so that one is found with LIKE '%|value|%'.</summary>
    private static string Listed(IEnumerable<string?> values, char bar)
    {
        var listed = string.Join(bar, values.OfType<string>().Distinct(StringComparer.Ordinal));
        return listed.Length == 0 ? "" : bar + listed + bar;
    }

    private static string? Day(DateOnly? day) => SqliteReading.Day(day);

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
