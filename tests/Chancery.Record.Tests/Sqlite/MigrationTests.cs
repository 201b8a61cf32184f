using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Searching;
using Chancery.Record.Sqlite;
using CsCheck;

namespace Chancery.Record.Tests.Sqlite;

public sealed class MigrationTests : IDisposable
{
    private readonly Folder _folder = new();

    private string File => _folder.File("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_of_schema_1_keeps_every_report_reading_and_entry() => Generators.Entry.Array[1, 4].Sample(samples =>
    {
        using var folder = new Folder();
        List<RecordedReport> readings = [.. samples.Select((s, i) => Make.Recorded(Make.Report($"r{i}", s.Text), s.Entry with { Report = $"r{i}", Id = $"e{i}" }))];
        OldRecord.Make1(folder.File("old.db"), readings);
        using var record = SqliteRecord.Open(folder.File("old.db"));
        string.Join('\n', record.Reports().Select(Make.Everything)).ShouldBe(string.Join('\n', readings.Select(Make.Everything)));
    }, iter: 40);

    [Fact]
    public void A_record_of_schema_1_is_searched_by_word_and_field_and_can_be_corrected()
    {
        OldRecord.Make1(File, [Make.Recorded("r1", "Envoys met."), Make.Recorded("r2", "Peru left.", kind: Kinds.Posture)]);
        using var record = SqliteRecord.Open(File);
        record.Search("envoys").Single().Report.ShouldBe("r1");
        var posture = record.Search(SearchParser.Parse("kind:posture since:2024-03")).Single();
        new Corrector(record, "Ann", Make.Noon, "no").Entry(CorrectionActions.Wrong, posture.Id);
        record.Search("peru").ShouldBeEmpty();
    }

    [Fact]
    public void What_schema_1_knew_of_the_past_is_known_and_superseded_readings_are_not_searched()
    {
        var first = Make.Recorded("r1", "They met.");
        OldRecord.Make1(File, [first, first with { Model = "m2", Entries = [], RecordedAt = Make.Noon.AddDays(3) }, Make.Recorded("r2", "They left.")]);
        OldRecord.GoBack1(File, "r1", "m1");
        using var record = SqliteRecord.Open(File);
        string Model(int days) => record.Reports(new RecordQuery { RecordedBy = DateOnly.FromDateTime(Make.Noon.Date.AddDays(days)) }).First(r => r.Report.Id == "r1").Model;
        (Model(0), Model(2), Model(4)).ShouldBe(("m1", "m1", "m1"));
        record.Search("they").Count.ShouldBe(2);
    }

    [Fact]
    public void A_migrated_record_has_the_tables_of_a_new_one()
    {
        OldRecord.Make1(File, [Make.Recorded("r1", "Envoys met.")]);
        using var old = SqliteRecord.Open(File);
        using var fresh = SqliteRecord.Open(_folder.File("new.db"));
        Tables(old).ShouldBe(Tables(fresh));
        Sql.Value(old.Connection, "PRAGMA journal_mode").ShouldBe("wal");
        Sql.Value(old.Connection, "PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_record_as_it_was()
    {
        OldRecord.Make1(File, [Make.Recorded("r1", "Envoys met.")]);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            Sql.Run(connection, "CREATE TABLE entry_days (mine TEXT)");
        }

        Should.Throw<RecordException>(() => SqliteRecord.Open(File));
        using var again = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        again.Open();
        Sql.Value(again, "SELECT version FROM chancery_schema").ShouldBe(1L);
        Sql.Value(again, "SELECT count(*) FROM sqlite_master WHERE name = 'corrections'").ShouldBe(0L);
        Sql.Value(again, "SELECT count(*) FROM entry_words WHERE entry_words MATCH 'envoy'").ShouldBe(1L);
    }

    [Fact]
    public void Corrections_can_neither_be_changed_nor_erased()
    {
        using var record = SqliteRecord.Open(File);
        record.Write(Make.Recorded("r1", "Envoys met."));
        new Corrector(record, "Ann", Make.Noon, "no").Entry(CorrectionActions.Wrong, "e-r1-meeting-0");
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => Sql.Run(record.Connection, "UPDATE corrections SET action = 'right'")).Message.ShouldContain("never changed");
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => Sql.Run(record.Connection, "DELETE FROM corrections")).Message.ShouldContain("never erased");
    }

    private static List<string> Tables(SqliteRecord record)
    {
        using var command = Sql.Command(record.Connection, "SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(c.name, ','), '') FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c GROUP BY m.type, m.name ORDER BY 1");
        return Sql.List(command, row => row.GetString(0));
    }
}
