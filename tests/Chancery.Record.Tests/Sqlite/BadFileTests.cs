using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Tests.Sqlite;

public sealed class BadFileTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Path => _folder.File("record.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_alone()
    {
        File.WriteAllText(Path, "Dear diary, today nothing happened that would fill a page of a hundred bytes, but I write all the same and on.");
        Refused("is not a record");
        File.ReadAllText(Path).ShouldStartWith("Dear diary");
    }

    [Fact]
    public void A_short_file_that_is_no_database_is_named()
    {
        File.WriteAllText(Path, "hi");
        Refused("is not a record");
    }

    [Fact]
    public void An_empty_file_becomes_a_record()
    {
        File.WriteAllText(Path, "");
        using var record = SqliteRecord.Open(Path);
        record.Reports().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(9000)]
    [InlineData(-4096)]
    [InlineData(-1)]
    public void A_file_that_was_cut_short_is_recognised(int length)
    {
        using (var record = SqliteRecord.Open(Path))
        {
            record.Write(Make.Recorded("r1", "They met."));
        }

        using (var file = File.OpenWrite(Path))
        {
            file.SetLength(length < 0 ? file.Length + length : length);
        }

        Refused("damaged or cut short");
    }

    [Fact]
    public void A_damaged_page_is_told_apart_from_an_empty_record()
    {
        using (var record = SqliteRecord.Open(Path))
        {
            record.Write(Make.Recorded("r1", "They met."));
        }

        using (var file = File.OpenWrite(Path))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray());
        }

        Should.Throw<RecordException>(() =>
        {
            using var record = SqliteRecord.Open(Path);
            return record.Reports().ToList();
        }).Message.ShouldContain("damaged");
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE bookmarks (url TEXT)");
        Refused("another program");
        Run("INSERT INTO bookmarks VALUES ('x')");
    }

    [Fact]
    public void A_newer_schema_is_refused_with_both_numbers()
    {
        SqliteRecord.Open(Path).Dispose();
        Run("UPDATE chancery_schema SET version = 99");
        Refused($"schema 99; this one knows {SqliteSchema.Known}").Message.ShouldContain("Update Chancery");
    }

    [Fact]
    public void A_folder_is_no_record()
    {
        Should.Throw<RecordException>(() => SqliteRecord.Open(_folder.Path)).Message.ShouldContain("is a folder");
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var problem = Should.Throw<RecordException>(() => SqliteRecord.Open(_folder.File("no/record.db")));
        problem.Message.ShouldContain(_folder.File("no"));
        problem.Message.ShouldContain("does not exist");
    }

    [Fact]
    public void A_full_disk_is_named_and_what_was_recorded_is_kept()
    {
        using var record = SqliteRecord.Open(Path);
        record.Write(Make.Recorded("r1", "They met."));
        var pages = (long)Sql.Value(record.Connection, "PRAGMA page_count")!;
        Sql.Value(record.Connection, $"PRAGMA max_page_count = {pages + 2}");
        var problem = Should.Throw<RecordException>(() => record.Write(Make.Recorded("r2", "They met. " + new string('x', 100_000))));
        problem.Message.ShouldContain("is full");
        problem.Message.ShouldContain(Path);
        record.Reports().Select(r => r.Report.Id).ShouldBe(["r1"]);
    }

    [Fact]
    public void A_lock_that_stays_is_named_after_the_wait()
    {
        using var record = SqliteRecord.Open(Path, TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        Should.Throw<RecordException>(() => record.Write(Make.Recorded("r1", "They met."))).Message.ShouldContain("locked for 1 seconds");
        held.Rollback();
        record.Write(Make.Recorded("r1", "They met."));
        record.Reports().Count().ShouldBe(1);
    }

    [Fact]
    public void A_correction_on_a_full_disk_is_refused_and_the_record_stays_as_it_was()
    {
        using var record = SqliteRecord.Open(Path);
        record.Write(Make.Recorded("r1", "They met."));
        var pages = (long)Sql.Value(record.Connection, "PRAGMA page_count")!;
        Sql.Value(record.Connection, $"PRAGMA max_page_count = {pages}");
        var wordy = new Corrector(record, "Ann", Make.Noon, new string('x', 100_000));
        Should.Throw<RecordException>(() => wordy.Entry(CorrectionActions.Wrong, "e-r1-meeting-0")).Message.ShouldContain("is full");
        record.Corrections().ShouldBeEmpty();
        record.Report("r1")!.Entries.Count.ShouldBe(1);
        record.Search("met").Count.ShouldBe(1);
        Sql.Value(record.Connection, "PRAGMA max_page_count = 1000000");
        new Corrector(record, "Ann", Make.Noon, "no").Entry(CorrectionActions.Wrong, "e-r1-meeting-0");
        record.Search("met").ShouldBeEmpty();
    }

    [Fact]
    public void A_lock_of_another_process_is_named_and_reading_goes_on_meanwhile()
    {
        using var record = SqliteRecord.Open(Path, TimeSpan.FromSeconds(1));
        record.Write(Make.Recorded("r1", "They met."));
        using (var other = ChildProcess.Lock(Path))
        {
            other.StandardOutput.ReadLine().ShouldBe(ChildProcess.Ready);
            Should.Throw<RecordException>(() => record.Write(Make.Recorded("r2", "They left."))).Message.ShouldContain("in use by another program");
            record.Search("met").Count.ShouldBe(1);
            other.Kill();
            other.WaitForExit();
        }

        record.Reports().Select(r => r.Report.Id).ShouldBe(["r1"]);
        record.Write(Make.Recorded("r2", "They left."));
        record.Reports().Count().ShouldBe(2);
    }

    [Fact]
    public void A_read_only_file_is_named_and_left_as_it_is()
    {
        SqliteRecord.Open(Path).Dispose();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files are not closed by mode on Windows.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead);
            Assert.SkipWhen(CanAppend(Path), "This user may write everywhere.");
            var before = File.ReadAllBytes(Path);
            Should.Throw<RecordException>(() =>
            {
                using var record = SqliteRecord.Open(Path);
                record.Write(Make.Recorded("r1", "They met."));
            }).Message.ShouldContain("read-only");
            File.ReadAllBytes(Path).ShouldBe(before);
        }
    }

    [Fact]
    public void A_read_only_folder_is_named()
    {
        var folder = _folder.File("closed");
        Directory.CreateDirectory(folder);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Folders are not closed by mode on Windows.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            Assert.SkipWhen(CanWrite(folder), "This user may write everywhere.");
            var path = System.IO.Path.Combine(folder, "record.db");
            var problem = Should.Throw<RecordException>(() => SqliteRecord.Open(path));
            problem.Message.ShouldContain(path);
            problem.Message.ShouldContain("read-only");
        }
    }

    [Theory]
    [InlineData(3, "read-only")]
    [InlineData(5, "in use by another program")]
    [InlineData(6, "in use by another program")]
    [InlineData(8, "read-only")]
    [InlineData(10, "full or failing")]
    [InlineData(11, "damaged")]
    [InlineData(13, "is full")]
    [InlineData(14, "read-only")]
    [InlineData(26, "no SQLite database")]
    [InlineData(1, "again")]
    public void Every_problem_names_the_file_and_a_remedy(int code, string told)
    {
        var message = new SqliteProblems("/desk/record.db", TimeSpan.FromSeconds(30)).Explain(new SqliteException("it failed.", code)).Message;
        message.ShouldContain("/desk/record.db");
        message.ShouldContain(told);
    }

    private RecordException Refused(string told)
    {
        var problem = Should.Throw<RecordException>(() => SqliteRecord.Open(Path).Dispose());
        problem.Message.ShouldContain(told);
        problem.Message.ShouldContain(Path);
        return problem;
    }

    private void Run(string command)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        Sql.Run(connection, command);
    }

    private static bool CanAppend(string file)
    {
        try
        {
            using var probe = new FileStream(file, FileMode.Open, FileAccess.Write);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            File.WriteAllText(System.IO.Path.Combine(folder, "probe"), "");
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
