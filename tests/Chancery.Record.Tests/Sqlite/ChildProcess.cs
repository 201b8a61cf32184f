using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Chancery.Record.Tests.Sqlite;

/// <summary>Runs this test program a second time, as a process that works on a record and does nothing else.</summary>
internal static class ChildProcess
{
    private const string Variable = "CHANCERY_TEST_CHILD";

    /// <summary>What the process says once the record is open.</summary>
    public const string Ready = "ready";

    /// <summary>Writes reports of its own and reports that other processes write too.</summary>
    /// <param name="file">The record.</param>
    /// <param name="prefix">What the ids of its own reports begin with.</param>
    /// <param name="reports">How many of either.</param>
    /// <param name="abandon">True to be killed at the end, with the record open.</param>
    public static Process Start(string file, string prefix, int reports, bool abandon) => Start("write", file, prefix, $"{reports}", $"{abandon}");

    /// <summary>Reads the desk's reports into the record, leaving out those that it holds, as <c>chancery read</c> does.</summary>
    public static Process Read(string file) => Start("read", file);

    /// <summary>Takes the write lock and keeps it until it is killed.</summary>
    public static Process Lock(string file) => Start("lock", file);

    private static Process Start(params string[] task)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        start.Environment[Variable] = string.Join('\n', task);
        // Short-lived processes gain nothing from compiling twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    // Runs before the test runner's own entry point; does nothing unless Start asked for it.
#pragma warning disable CA2255 // the assembly is a program, not a library
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Work()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('\n') is not [var task, var file, .. var rest])
        {
            return;
        }

        using (var record = SqliteRecord.Open(file))
        {
            Work(record, task, rest);
        }

        Environment.Exit(0);
    }

    private static void Work(SqliteRecord record, string task, string[] rest)
    {
        switch (task)
        {
            case "read":
                Console.Out.WriteLine(Ready);
                Desk.ReadInto(record);
                break;
            case "lock":
                using (record.Connection.BeginTransaction(deferred: false))
                {
                    Console.Out.WriteLine(Ready);
                    Thread.Sleep(Timeout.Infinite);
                }

                break;
            default:
                for (var i = 0; i < int.Parse(rest[1]); i++)
                {
                    record.Write(Make.Recorded($"{rest[0]}-{i}", "Envoys met."));
                    record.Write(Make.Recorded($"shared-{i}", "Envoys met."));
                }

                if (bool.Parse(rest[2]))
                {
                    Process.GetCurrentProcess().Kill();
                }

                break;
        }
    }
}
