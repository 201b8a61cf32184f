using System.Diagnostics;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Fuzz;

/// <summary>Reads many damaged inputs of one format after another and counts what came of them.</summary>
/// <remarks>An input is told by format and seed, so that any can be made again. Inputs that crash or are slow are kept as files.</remarks>
internal sealed class Campaign(int count, int firstSeed, string folder)
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    // How the intake words a failure that no reader of its own foresaw: no crash, but worth a look.
    private const string Unforeseen = "cannot be read as what it seems to be";

    // Time of the processor, not of the clock: the machine may be busy with other things.
    private static TimeSpan Cpu => Environment.CpuUsage.TotalTime;

    /// <summary>Reads the inputs and prints a line of counts.</summary>
    /// <returns>The number of crashes.</returns>
    public int Run(Sample sample)
    {
        var tally = new Tally();
        var all = Stopwatch.StartNew();
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            One(sample, seed, tally);
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024);
        Console.WriteLine($"{sample.Name} inputs {count} reports {tally.Reports} problems {tally.Problems} unforeseen {tally.Unforeseen} crashes {tally.Crashes} slow {tally.Slow} slowest_ms {tally.Slowest.TotalMilliseconds:0} peak_mb {peak} seconds {all.Elapsed.TotalSeconds:0}");
        return tally.Crashes;
    }

    private void One(Sample sample, int seed, Tally tally)
    {
        var input = Damage.Of(sample, seed);
        var begin = Cpu;
        using var watchdog = new Timer(_ => Abort(sample, seed, input, Cpu - begin), null, Look, Look);
        try
        {
            foreach (var result in Outcome.Of(sample.File, input))
            {
                tally.Reports += result.Report is null ? 0 : 1;
                tally.Problems += result.Problem is null ? 0 : 1;
                Note(sample, seed, input, result.Problem?.Message, tally);
            }
        }
        catch (Exception e)
        {
            tally.Crashes++;
            Keep(sample, seed, input, "crash");
            Console.Error.WriteLine($"{sample.Name} seed {seed}: {e}");
        }

        var time = Cpu - begin;
        tally.Slowest = time > tally.Slowest ? time : tally.Slowest;
        if (time > Slow)
        {
            tally.Slow++;
            Keep(sample, seed, input, "slow");
        }
    }

    private void Note(Sample sample, int seed, byte[] input, string? message, Tally tally)
    {
        if (message?.StartsWith(Unforeseen, StringComparison.Ordinal) != true)
        {
            return;
        }

        tally.Unforeseen++;
        if (tally.Messages.Add(new string([.. message.Where(c => !char.IsDigit(c)).Take(100)])) && tally.Messages.Count <= 20)
        {
            Keep(sample, seed, input, "unforeseen");
            Console.Error.WriteLine($"{sample.Name} seed {seed}: {message}");
        }
    }

    private void Abort(Sample sample, int seed, byte[] input, TimeSpan time)
    {
        if (time < Hang)
        {
            return;
        }

        Keep(sample, seed, input, "hang");
        Console.Error.WriteLine($"{sample.Name} seed {seed}: not read within {Hang.TotalSeconds} seconds");
        Environment.Exit(3);
    }

    private void Keep(Sample sample, int seed, byte[] input, string why)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, $"{sample.Name}-{why}-{seed}{Path.GetExtension(sample.File)}"), input);
    }
}
