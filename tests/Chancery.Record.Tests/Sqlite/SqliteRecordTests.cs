using Chancery.Domain;

namespace Chancery.Record.Tests.Sqlite;

public sealed class SqliteRecordContractTests : RecordContract
{
    private readonly Folder _folder = new();
    private SqliteRecord? _record;

    private protected override IRecord Record => _record ??= SqliteRecord.Open(_folder.File("record.db"));

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }
}

public sealed class SqliteRecordTests : IDisposable
{
    private readonly Folder _folder = new();

    private string File => _folder.File("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_there_when_the_record_is_opened_again()
    {
        var recorded = Make.Recorded("r1", "Envoys met.");
        using (var record = SqliteRecord.Open(File))
        {
            record.Write(recorded);
        }

        using var again = SqliteRecord.Open(File);
        Make.Everything(again.Report("r1")!).ShouldBe(Make.Everything(recorded));
        again.Search("envoys").Count.ShouldBe(1);
    }

    [Fact]
    public void A_closed_record_is_one_file_that_can_be_moved()
    {
        SqliteRecord.Open(File).Dispose();
        Directory.GetFiles(_folder.Path).ShouldBe([File]);
    }

    [Fact]
    public void The_write_ahead_log_and_foreign_keys_are_on()
    {
        using var record = SqliteRecord.Open(File);
        Record.Sqlite.Sql.Value(record.Connection, "PRAGMA journal_mode").ShouldBe("wal");
        Record.Sqlite.Sql.Value(record.Connection, "PRAGMA foreign_keys").ShouldBe(1L);
    }

    [Fact]
    public void Superseded_versions_and_readings_are_kept()
    {
        using var record = SqliteRecord.Open(File);
        record.Write(Make.Recorded("r1", "They met on Monday."));
        record.Write(Make.Recorded("r1", "They met on Tuesday."));
        record.Write(Make.Recorded("r1", "They met on Tuesday.") with { Model = "m2" });
        Count(record, "reports").ShouldBe(2);
        Count(record, "readings").ShouldBe(3);
        Count(record, "entries").ShouldBe(3);
    }

    [Fact]
    public void A_reading_that_fails_halfway_leaves_nothing()
    {
        using var record = SqliteRecord.Open(File);
        Record.Sqlite.Sql.Run(record.Connection, "CREATE TEMP TRIGGER fail BEFORE INSERT ON entries WHEN new.position = 1 BEGIN SELECT RAISE(ABORT, 'no more'); END");
        var report = Make.Report("r1", "They met. They agreed.");
        Should.Throw<RecordException>(() => record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Meeting, "They met"), Make.Entry(report, Kinds.Agreement, "They agreed"))));
        Count(record, "reports").ShouldBe(0);
        Count(record, "entries").ShouldBe(0);
        record.Search("met").ShouldBeEmpty();
        record.Write(Make.Recorded("r2", "They met."));
        record.Search("met").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Connections_that_write_at_the_same_time_all_succeed()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(t => Task.Run(() =>
        {
            using var record = SqliteRecord.Open(File);
            for (var i = 0; i < 15; i++)
            {
                record.Write(Make.Recorded($"own-{t}-{i}", "Envoys met."));
                record.Write(Make.Recorded($"shared-{i}", "Envoys met."));
            }
        })));
        using var record = SqliteRecord.Open(File);
        record.Reports().Count().ShouldBe(75);
        Count(record, "readings").ShouldBe(75);
        record.Search("envoys", 1000).Count.ShouldBe(75);
    }

    [Fact]
    public void Processes_that_read_into_one_record_at_once_all_succeed()
    {
        var processes = Enumerable.Range(0, 3).Select(i => ChildProcess.Start(File, $"p{i}", 20, abandon: false)).ToList();
        string.Concat(processes.Select(p => p.StandardError.ReadToEnd())).ShouldBe("");
        processes.ForEach(p => p.WaitForExit());
        processes.ShouldAllBe(p => p.ExitCode == 0);
        using var record = SqliteRecord.Open(File);
        record.Reports().Count().ShouldBe(80);
        Count(record, "readings").ShouldBe(80);
    }

    [Fact]
    public void What_an_abandoned_process_committed_is_there()
    {
        var process = ChildProcess.Start(File, "p", 5, abandon: true);
        process.WaitForExit();
        process.ExitCode.ShouldNotBe(0);
        System.IO.File.Exists(File + "-wal").ShouldBeTrue();
        using var record = SqliteRecord.Open(File);
        record.Reports().Count().ShouldBe(10);
        record.Search("envoys").Count.ShouldBe(10);
    }

    private static long Count(SqliteRecord record, string table) => (long)Record.Sqlite.Sql.Value(record.Connection, $"SELECT count(*) FROM {table}")!;
}
