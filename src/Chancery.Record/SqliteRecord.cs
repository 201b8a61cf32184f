using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Sqlite;
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
    private readonly SqliteCorrections _corrections;

    private SqliteRecord(SqliteConnection connection, SqliteProblems problems)
    {
        Connection = connection;
        _problems = problems;
        _corrections = new SqliteCorrections(connection);
    }

    internal SqliteConnection Connection { get; }

    /// <summary>Opens the record in a file, and makes it where there is none; a record of an earlier version is brought up to date.</summary>
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

    public bool Holds(string reportId, string model, string codebook) => Do(() => SqliteReading.Holds(Connection, reportId, null, model, codebook));

    public bool Holds(Report report, string model, string codebook)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Do(() => SqliteReading.Holds(Connection, report.Id, ReportVersion.Of(report), model, codebook));
    }

    public void Write(RecordedReport report)
    {
        ReportVersion.Check(report);
        var version = ReportVersion.Of(report.Report);
        if (!Do(() => SqliteReading.Holds(Connection, report.Report.Id, version, report.Model, report.Codebook)))
        {
            Change(() => SqliteWriting.Write(Connection, report, version, _corrections.Now()));
        }
    }

    public IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null) => Reports(new RecordQuery { PublishedBy = publishedBy });

    public IEnumerable<RecordedReport> Reports(RecordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        // The list of readings is a snapshot; readings are never erased, so each can be loaded later without holding the others.
        var (readings, corrections) = Do(() => (SqliteReading.List(Connection, query), _corrections.For(query)));
        foreach (var reading in readings)
        {
            yield return CorrectedView.Of(Do(() => SqliteReading.Load(Connection, reading)), corrections);
        }
    }

    public RecordedReport? Report(string id) => Do(() => SqliteReading.Current(Connection, id) is { } reading ? CorrectedView.Of(SqliteReading.Load(Connection, reading), _corrections.Now()) : null);

    public RecordedReport? MachineReport(string id) => Do(() => SqliteReading.Current(Connection, id) is { } reading ? SqliteReading.Load(Connection, reading) : null);

    public (Report Report, Entry Entry)? Entry(string id) => Do(() =>
    {
        if (SqliteReading.Holding(Connection, id) is not { } number)
        {
            return ((Report, Entry)?)null;
        }

        var reading = SqliteReading.Load(Connection, number);
        return (reading.Report, CorrectedView.Entries(reading, _corrections.Now()).First(v => v.Machine.Id == id).Shown);
    });

    public RecordedReport? Reading(string entryId) => Do(() => SqliteReading.Holding(Connection, entryId) is { } reading ? SqliteReading.Load(Connection, reading) : null);

    public IReadOnlyList<Entry> Search(string words, int limit = 50) => Search(new SearchQuery { Words = [words] }, limit);

    public IReadOnlyList<Entry> Search(SearchQuery query, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Do(() => SqliteSearch.Find(Connection, query, limit, _corrections.Now()));
    }

    public void Correct(Correction correction) => Change(() => _corrections.Add(correction));

    public IReadOnlyList<Correction> Corrections() => Do(_corrections.All);

    public void Dispose()
    {
        lock (_gate)
        {
            Connection.Dispose();
        }
    }

    private void Change(Action change) => Do(() =>
    {
        // Taking the write lock at once, not at the first change: two that upgrade a read lock would block each other for good.
        using var transaction = Connection.BeginTransaction(deferred: false);
        try
        {
            change();
            transaction.Commit();
            return true;
        }
        catch
        {
            _corrections.Forget();
            throw;
        }
    });

    private T Do<T>(Func<T> action)
    {
        lock (_gate)
        {
            return _problems.Guard(action);
        }
    }
}
