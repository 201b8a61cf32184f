using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Chancery.Record.Tests.Sqlite;

/// <summary>Runs this test program a second time as a process that only writes reports.</summary>
internal static class ChildProcess
{
    private const string Task = "CHANCERY_TEST_WRITER";

    public static Process Start(string file, string prefix, int reports, bool abandon)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        start.Environment[Task] = string.Join('\n', file, prefix, reports, abandon);
        return Process.Start(start)!;
    }

    // Runs before the test runner's own entry point; does nothing unless Start asked for it.
#pragma warning disable CA2255 // the assembly is a program, not a library
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Write()
    {
        if (Environment.GetEnvironmentVariable(Task)?.Split('\n') is not [var file, var prefix, var reports, var abandon])
        {
            return;
        }

        var record = SqliteRecord.Open(file);
        for (var i = 0; i < int.Parse(reports); i++)
        {
            record.Write(Make.Recorded($"{prefix}-{i}", "Envoys met."));
            record.Write(Make.Recorded($"shared-{i}", "Envoys met."));
        }

        if (bool.Parse(abandon))
        {
            Process.GetCurrentProcess().Kill();
        }

        record.Dispose();
        Environment.Exit(0);
    }
}
