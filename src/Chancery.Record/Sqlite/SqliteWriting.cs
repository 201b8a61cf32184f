using System.Globalization;
using Chancery.Domain;
using Chancery.Record.Json;
using Chancery.Record.Words;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Writes one reading, inside the caller's transaction.</summary>
internal static class SqliteWriting
{
    public static void Write(SqliteConnection connection, RecordedReport recorded, string version)
    {
        var points = new CodePoints(recorded.Report.Text);
        var report = ReportRow(connection, recorded.Report, version, points);
        var before = Sql.Value(
            connection,
            "SELECT seq FROM readings WHERE report = $report AND model = $model AND codebook = $codebook",
            ("$report", report), ("$model", recorded.Model), ("$codebook", recorded.Codebook));
        Sql.Run(connection, "UPDATE readings SET current = 0 WHERE report_id = $id AND current = 1", ("$id", recorded.Report.Id));
        if (before is long seq)
        {
            Sql.Run(connection, "UPDATE readings SET current = 1 WHERE seq = $seq", ("$seq", seq));
            return;
        }

        WriteEntries(connection, ReadingRow(connection, report, recorded), recorded.Entries, points);
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
        VALUES ($report, $id, $model, $codebook, $at, 1) RETURNING seq
        """,
        ("$report", report), ("$id", recorded.Report.Id), ("$model", recorded.Model), ("$codebook", recorded.Codebook),
        ("$at", recorded.RecordedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)))!;

    private static void WriteEntries(SqliteConnection connection, long reading, IReadOnlyList<Entry> entries, CodePoints points)
    {
        using var row = Sql.Command(
            connection,
            """
            INSERT INTO entries (reading, position, id, report_id, kinds, code, from_day, countries, actors, confidence, payload)
            VALUES ($reading, $position, $id, $report, $kinds, $code, $from, $countries, $actors, $confidence, $payload) RETURNING seq
            """);
        using var words = Sql.Command(connection, "INSERT INTO entry_words (rowid, evidence, names, content) VALUES ($seq, $evidence, $names, $content)");
        for (var position = 0; position < entries.Count; position++)
        {
            var entry = entries[position];
            Fill(row, reading, position, entry, JsonText.Of(to => EntryJson.Write(to, entry, points)));
            words.Parameters.Clear();
            words.Parameters.AddWithValue("$seq", (long)row.ExecuteScalar()!);
            words.Parameters.AddWithValue("$evidence", string.Join(' ', SearchWords.Of(entry.EvidenceText)));
            words.Parameters.AddWithValue("$names", string.Join(' ', SearchWords.NamesOf(entry)));
            words.Parameters.AddWithValue("$content", string.Join(' ', SearchWords.Of(entry.Content)));
            words.ExecuteNonQuery();
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

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
