using System.Diagnostics;
using System.Globalization;
using Chancery.Domain;
using Chancery.Record;
using Chancery.Record.Merging;
using Chancery.Stocktake;
using Chancery.Stocktake.Rendering;

namespace Chancery.Bench;

/// <summary>How long a stocktake takes: in a fresh process, then warm.</summary>
internal static class StocktakeBench
{
    private const int Runs = 3;

    public static int Run(string[] args, TextWriter output)
    {
        var reports = args.Length > 1 ? FromRecord(args[1], output) : Synthetic.Reports(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000);
        output.WriteLine($"{reports.Sum(r => r.Entries.Count)} entries in {reports.Count} reports");
        for (var run = 1; run <= Runs; run++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var stocktake = StocktakeBuilder.Build(reports, new StocktakeOptions());
            var built = watch.Elapsed;
            new TextRenderer().Write(stocktake, TextWriter.Null);
            output.WriteLine($"run {run}{(run == 1 ? " (cold)" : "")}: built in {Seconds(built)} s, with text in {Seconds(watch.Elapsed)} s, processor {Seconds(Environment.CpuUsage.TotalTime - before)} s");
        }

        BySection(reports, output);
        return 0;
    }

    /// <summary>What each section adds, in the order of the page; what sections share is drawn by the first.</summary>
    private static void BySection(List<RecordedReport> reports, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var stock = new Stock(new Material(reports, new StocktakeOptions()));
        output.WriteLine($"  material {Seconds(watch.Elapsed)} s");
        foreach (var section in StocktakeBuilder.Sections)
        {
            watch.Restart();
            section.Draft(stock);
            output.WriteLine($"  {section.Name} {Seconds(watch.Elapsed)} s");
        }
    }

    private static List<RecordedReport> FromRecord(string path, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        using var record = SqliteRecord.Open(path);
        List<RecordedReport> reports = [.. record.Reports()];
        output.WriteLine($"loaded in {Seconds(watch.Elapsed)} s");
        watch.Restart();
        var occurrences = Occurrences.Assign(reports);
        output.WriteLine($"occurrences drawn in {Seconds(watch.Elapsed)} s");
        return [.. reports.Select(r => r with { Entries = [.. r.Entries.Select(e => e with { Occurrence = occurrences.GetValueOrDefault(e.Id) })] })];
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
