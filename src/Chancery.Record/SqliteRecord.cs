using Chancery.Domain;
using Chancery.Record.Sqlite;
using Chancery.Record.Words;
using Microsoft.Data.Sqlite;

namespace Chancery.Record;

/// <summary>A record in one SQLite file: write-ahead log, full-text index, any number of processes at once.</summary>
/// <remarks>Safe for use by several threads; calls take turns. Every failure of the store is a <see cref="RecordException"/>.</remarks>
public sealed class SqliteRecord : IRecord
{
    /// <summary>How long a call waits for another process's lock where nobody says otherwise: 30 seconds.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly SqliteProblems _problems;

    private SqliteRecord(SqliteConnection connection, SqliteProblems problems)
    {
        Connection = connection;
        _problems = problems;
    }

    internal SqliteConnection Connection { get; }

    /// <summary>Opens the record in a file, and makes it where there is none.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="patience">How long to wait for another process's lock, whole seconds, at least one; <see cref="DefaultPatience"/> by default.</param>
    /// <exception cref="RecordException">The file cannot be opened, is no record, is damaged, or was written by a newer version.</exception>
    public static SqliteRecord Open(string path, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var wait = patience ?? DefaultPatience;
        var full = Path.GetFullPath(path);
        var problems = new SqliteProblems(full, wait);
        SqliteFile.Check(full, problems);
        // Without a pool, disposing really closes the file, so that it can be moved or deleted.
        var source = new SqliteConnectionStringBuilder { DataSource = full, Pooling = false, ForeignKeys = true, DefaultTimeout = Math.Max(1, (int)wait.TotalSeconds) };
        var connection = new SqliteConnection(source.ToString());
        try
        {
            return problems.Guard(() =>
            {
                connection.Open();
                Sql.Run(connection, $"PRAGMA busy_timeout = {Math.Max(1000, (int)wait.TotalMilliseconds)}");
                SqliteSchema.Ensure(connection, problems);
                Sql.Run(connection, "PRAGMA journal_mode = WAL");
                return new SqliteRecord(connection, problems);
            });
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public bool Holds(string reportId, string model, string codebook) => Do(() => Sql.Value(
        Connection,
        "SELECT 1 FROM readings WHERE report_id = $id AND current = 1 AND model = $model AND codebook = $codebook",
        ("$id", reportId), ("$model", model), ("$codebook", codebook)) is not null);

    public bool Holds(Report report, string model, string codebook)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Holds(report.Id, ReportVersion.Of(report), model, codebook);
    }

    public void Write(RecordedReport report)
    {
        ReportVersion.Check(report);
        var version = ReportVersion.Of(report.Report);
        if (Holds(report.Report.Id, version, report.Model, report.Codebook))
        {
            return;
        }

        Do(() =>
        {
            // Taking the write lock at once, not at the first change: two that upgrade a read lock would block each other for good.
            using var transaction = Connection.BeginTransaction(deferred: false);
            SqliteWriting.Write(Connection, report, version);
            transaction.Commit();
            return true;
        });
    }

    public IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null)
    {
        // The list of readings is a snapshot; readings are never erased, so each can be loaded later without holding the others.
        foreach (var reading in Do(() => Current(publishedBy)))
        {
            yield return Do(() => SqliteReading.Load(Connection, reading));
        }
    }

    public RecordedReport? Report(string id) => Do(() =>
        Sql.Value(Connection, "SELECT seq FROM readings WHERE report_id = $id AND current = 1", ("$id", id)) is long reading
            ? SqliteReading.Load(Connection, reading)
            : null);

    public (Report Report, Entry Entry)? Entry(string id) => Do(() => Rows(
        """
        SELECT p.payload, e.payload FROM entries e JOIN readings r ON r.seq = e.reading JOIN reports p ON p.seq = r.report
        WHERE e.id = $id ORDER BY r.current DESC, r.seq DESC, e.position LIMIT 1
        """,
        ("$id", id)).Select(r => ((Report, Entry)?)r).FirstOrDefault());

    public IReadOnlyList<Entry> Search(string words, int limit = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        // Words hold letters and digits only; quoted, not even NEAR, AND, OR and NOT mean anything to FTS5.
        var query = string.Join(' ', SearchWords.Of(words).Select(w => $"\"{w}\""));
        return query.Length == 0 ? [] : Do(() => Rows(
            """
            SELECT p.payload, e.payload FROM entry_words w JOIN entries e ON e.seq = w.rowid JOIN readings r ON r.seq = e.reading JOIN reports p ON p.seq = r.report
            WHERE entry_words MATCH $query AND r.current = 1 ORDER BY w.rank, e.confidence DESC, e.id LIMIT $limit
            """,
            ("$query", query), ("$limit", limit)).ConvertAll(r => r.Entry));
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Connection.Dispose();
        }
    }

    private bool Holds(string reportId, string version, string model, string codebook) => Do(() => Sql.Value(
        Connection,
        """
        SELECT 1 FROM readings r JOIN reports p ON p.seq = r.report
        WHERE r.report_id = $id AND r.current = 1 AND r.model = $model AND r.codebook = $codebook AND p.version = $version
        """,
        ("$id", reportId), ("$model", model), ("$codebook", codebook), ("$version", version)) is not null);

    private List<long> Current(DateOnly? publishedBy)
    {
        using var command = Sql.Command(
            Connection,
            """
            SELECT r.seq FROM readings r JOIN reports p ON p.seq = r.report
            WHERE r.current = 1 AND ($by IS NULL OR p.published <= $by) ORDER BY p.published IS NULL, p.published, p.id
            """,
            ("$by", publishedBy?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        return Sql.List(command, row => row.GetInt64(0));
    }

    private List<(Report Report, Entry Entry)> Rows(string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Sql.Command(Connection, text, values);
        return Sql.List(command, row =>
        {
            var report = SqliteReading.ReportOf(row.GetString(0));
            return (report, SqliteReading.EntryOf(row.GetString(1), new CodePoints(report.Text)));
        });
    }

    private T Do<T>(Func<T> action)
    {
        lock (_gate)
        {
            return _problems.Guard(action);
        }
    }
}
