using System.Globalization;
using Chancery.Domain;
using Chancery.Record.Json;
using Chancery.Record.Words;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Tests.Sqlite;

/// <summary>Makes records as released versions of the program made them. The tables of a released schema are never changed here.</summary>
internal static class OldRecord
{
    private const string Schema1 =
        """
        CREATE TABLE reports (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, version TEXT NOT NULL, published TEXT, outlet TEXT, title TEXT, url TEXT, payload TEXT NOT NULL, UNIQUE (id, version));
        CREATE INDEX reports_published ON reports (published);
        CREATE TABLE readings (seq INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (seq), report_id TEXT NOT NULL, model TEXT NOT NULL, codebook TEXT NOT NULL, recorded_at TEXT NOT NULL, current INTEGER NOT NULL, UNIQUE (report, model, codebook));
        CREATE UNIQUE INDEX readings_current ON readings (report_id) WHERE current = 1;
        CREATE TABLE entries (seq INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings (seq), position INTEGER NOT NULL, id TEXT NOT NULL, report_id TEXT NOT NULL, kinds TEXT NOT NULL, code TEXT, from_day TEXT, countries TEXT NOT NULL, actors TEXT NOT NULL, confidence REAL NOT NULL, payload TEXT NOT NULL, UNIQUE (reading, position));
        CREATE INDEX entries_id ON entries (id);
        CREATE INDEX entries_report ON entries (report_id);
        CREATE INDEX entries_code ON entries (code);
        CREATE INDEX entries_from_day ON entries (from_day);
        CREATE INDEX entries_confidence ON entries (confidence);
        CREATE VIRTUAL TABLE entry_words USING fts5 (evidence, names, content, content='', tokenize='unicode61 remove_diacritics 0');
        CREATE TABLE chancery_schema (version INTEGER NOT NULL);
        INSERT INTO chancery_schema VALUES (1);
        PRAGMA journal_mode = WAL;
        """;

    /// <summary>A record of schema 1 with readings in the order in which they were written.</summary>
    public static void Make1(string path, IEnumerable<RecordedReport> readings)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Record.Sqlite.Sql.Run(connection, Schema1);
        foreach (var reading in readings)
        {
            Write1(connection, reading);
        }
    }

    /// <summary>Goes back to an earlier reading, as schema 1 did.</summary>
    public static void GoBack1(string path, string report, string model)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Record.Sqlite.Sql.Run(connection, "UPDATE readings SET current = 0 WHERE report_id = $id; UPDATE readings SET current = 1 WHERE report_id = $id AND model = $model", ("$id", report), ("$model", model));
    }

    private static void Write1(SqliteConnection connection, RecordedReport recorded)
    {
        var points = new CodePoints(recorded.Report.Text);
        var report = recorded.Report;
        var day = report.Published?.ToString("O", CultureInfo.InvariantCulture);
        Record.Sqlite.Sql.Run(
            connection,
            "INSERT INTO reports (id, version, published, outlet, title, url, payload) VALUES ($id, $version, $day, $outlet, $title, $url, $payload) ON CONFLICT DO NOTHING",
            ("$id", report.Id), ("$version", ReportVersion.Of(report)), ("$day", day), ("$outlet", report.Outlet), ("$title", report.Title), ("$url", report.Url),
            ("$payload", JsonText.Of(to => ReportJson.Write(to, report, points))));
        Record.Sqlite.Sql.Run(connection, "UPDATE readings SET current = 0 WHERE report_id = $id", ("$id", report.Id));
        var reading = Record.Sqlite.Sql.Value(
            connection,
            "INSERT INTO readings (report, report_id, model, codebook, recorded_at, current) SELECT seq, id, $model, $codebook, $at, 1 FROM reports WHERE id = $id AND version = $version RETURNING seq",
            ("$id", report.Id), ("$version", ReportVersion.Of(report)), ("$model", recorded.Model), ("$codebook", recorded.Codebook), ("$at", recorded.RecordedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)));
        foreach (var (entry, position) in recorded.Entries.Select((e, i) => (e, i)))
        {
            var seq = Record.Sqlite.Sql.Value(
                connection,
                "INSERT INTO entries (reading, position, id, report_id, kinds, code, from_day, countries, actors, confidence, payload) VALUES ($reading, $position, $id, $report, '', NULL, NULL, '', '', $confidence, $payload) RETURNING seq",
                ("$reading", reading), ("$position", position), ("$id", entry.Id), ("$report", entry.Report), ("$confidence", entry.Confidence), ("$payload", JsonText.Of(to => EntryJson.Write(to, entry, points))));
            Record.Sqlite.Sql.Run(
                connection,
                "INSERT INTO entry_words (rowid, evidence, names, content) VALUES ($seq, $evidence, '', '')",
                ("$seq", seq), ("$evidence", string.Join(' ', SearchWords.Of(entry.EvidenceText))));
        }
    }
}
