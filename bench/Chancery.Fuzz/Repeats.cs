using System.Diagnostics;
using System.Text;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Fuzz;

/// <summary>Reads inputs in which one piece stands again and again, to find what takes more than linear time.</summary>
internal static class Repeats
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    /// <summary>Prints every piece that takes long, and the slowest of all.</summary>
    public static void Run(Sample sample, int bytes)
    {
        var slowest = (Time: TimeSpan.Zero, Piece: "");
        foreach (var piece in sample.Pieces.Concat(["a ", "a", "\n", " ", "<", "[a]: b\n", "|a|\n", "# ", "1. ", "\\", "&amp;", "a@b.example ", "http://a.example ", "A, ", "\"a\",", "'", "é", "{\"a\":", "[0,"]))
        {
            var repeated = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, bytes / Encoding.UTF8.GetByteCount(piece)))));
            var sound = sample.Inputs[0];
            foreach (var input in new[] { [.. sound[..(sound.Length / 2)], .. repeated, .. sound[(sound.Length / 2)..]], [.. sound, .. repeated], repeated })
            {
                var begin = Environment.CpuUsage.TotalTime;
                Outcome.Of(sample.File, input);
                var time = Environment.CpuUsage.TotalTime - begin;
                slowest = time > slowest.Time ? (time, piece) : slowest;
                if (time > Long)
                {
                    Console.WriteLine($"{sample.Name} {bytes} bytes of {piece.ReplaceLineEndings("⏎")}: {time.TotalSeconds:0.0} s");
                }
            }
        }

        Console.WriteLine($"{sample.Name} slowest {slowest.Time.TotalSeconds:0.0} s ({slowest.Piece.ReplaceLineEndings("⏎")}), peak_mb {Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024)}");
    }
}
