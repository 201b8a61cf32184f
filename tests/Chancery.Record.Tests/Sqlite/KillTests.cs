using System.Diagnostics;
using Chancery.Record.Sqlite;

namespace Chancery.Record.Tests.Sqlite;

/// <summary>Nothing is lost, whenever the reading process dies.</summary>
public sealed class KillTests : IDisposable
{
    /// <summary>How often the process is killed; 10 by default. By hand: <c>CHANCERY_TEST_KILLS=200</c>.</summary>
    private const string Variable = "CHANCERY_TEST_KILLS";

    /// <summary>So that the kills spread over the work: at most this long after the record is open, in milliseconds.</summary>
    private const int Longest = 60;

    private readonly Folder _folder = new();
    private readonly Random _random = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_at_random_moments_the_record_stays_whole_and_in_the_end_equals_the_undisturbed_one()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable(Variable), out var given) ? given : 10;
        var undisturbed = Undisturbed();
        var (done, halfway, passes) = (0, 0, 0);
        while (done < kills)
        {
            // When all is read before the kills are used up, the work begins anew in another record.
            var file = _folder.File($"pass-{passes++}.db");
            for (var left = Desk.Reports; left > 0 && done < kills;)
            {
                done += KillOnce(file) ? 1 : 0;
                left = Desk.Reports - Sound(file);
                halfway += left is > 0 and < Desk.Reports ? 1 : 0;
            }

            Finish(file);
            Everything(file).ShouldBe(undisturbed);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{done} kills in {passes} passes over {Desk.Reports} reports, {halfway} of them with the work half done");
    }

    [Fact]
    public void A_process_killed_while_it_brings_an_old_record_up_to_date_leaves_it_old_or_new_but_whole()
    {
        List<Domain.RecordedReport> old = [.. Enumerable.Range(0, 60).Select(Desk.Coded)];
        for (var i = 0; i < 3; i++)
        {
            var file = _folder.File($"old-{i}.db");
            OldRecord.Make1(file, old);
            using (var process = ChildProcess.Read(file))
            {
                Thread.Sleep(_random.Next(100, 700));
                process.Kill();
                process.WaitForExit();
            }

            Sound(file).ShouldBeGreaterThanOrEqualTo(old.Count);
            Finish(file);
            Sound(file).ShouldBe(Desk.Reports);
        }
    }

    /// <summary>False when the process was done before it could be killed.</summary>
    private bool KillOnce(string file)
    {
        using var process = ChildProcess.Read(file);
        // One in five dies before or while it opens the record, the others while they write.
        if (_random.Next(5) == 0)
        {
            Thread.Sleep(_random.Next(50, 250));
        }
        else
        {
            process.StandardOutput.ReadLine().ShouldBe(ChildProcess.Ready);
            var (watch, moment) = (Stopwatch.StartNew(), _random.NextDouble() * Longest);
            SpinWait.SpinUntil(() => watch.Elapsed.TotalMilliseconds > moment);
        }

        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private static void Finish(string file)
    {
        using var process = ChildProcess.Read(file);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, process.StandardError.ReadToEnd());
    }

    /// <summary>Opens the record, checks that it is whole, and counts its reports.</summary>
    private static int Sound(string file)
    {
        using var record = SqliteRecord.Open(file);
        Sql.Value(record.Connection, "PRAGMA integrity_check").ShouldBe("ok");
        Sql.Value(record.Connection, "SELECT count(*) FROM pragma_foreign_key_check").ShouldBe(0L);
        Sql.Run(record.Connection, "INSERT INTO entry_words (entry_words) VALUES ('integrity-check')");
        var reports = record.Reports().ToList();
        reports.ShouldAllBe(r => r.Entries.Count == Desk.Coded(0).Entries.Count);
        // Every entry is in the index, and nothing else is.
        foreach (var table in new[] { "entries", "entry_days", "entry_words" })
        {
            Sql.Value(record.Connection, $"SELECT count(*) FROM {table}").ShouldBe((long)reports.Sum(r => r.Entries.Count), table);
        }

        return reports.Count;
    }

    private string Undisturbed()
    {
        var file = _folder.File("undisturbed.db");
        Finish(file);
        Sound(file).ShouldBe(Desk.Reports);
        return Everything(file);
    }

    private static string Everything(string file)
    {
        using var record = SqliteRecord.Open(file);
        return string.Join('\n', record.Reports().Select(Make.Everything).Concat(record.Search("envoys", int.MaxValue).Select(e => e.Id).Order(StringComparer.Ordinal)));
    }
}
