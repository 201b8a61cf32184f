using Chancery.Intake.Tests.Samples;
using CsCheck;

namespace Chancery.Intake.Tests;

public class MutationTests
{
    // Together some ten seconds; bench/Chancery.Fuzz runs a million a format.
    private const int Inputs = 2_000;
    private const int SlowInputs = 500;
    private static readonly string[] Slow = ["html", "warc", "pdf"];

    public static TheoryData<string> Formats => [.. Sample.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Damaged_inputs_give_reports_and_problems_and_nothing_else(string format)
    {
        var sample = Sample.All.Single(s => s.Name == format);
        Gen.Int.Sample(seed => Outcome.Of(sample.File, Damage.Of(sample, seed)).Count > 0, iter: Slow.Contains(format) ? SlowInputs : Inputs);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sound_inputs_are_read_without_a_failure(string format)
    {
        var sample = Sample.All.Single(s => s.Name == format);
        foreach (var input in sample.Inputs)
        {
            Outcome.Of(sample.File, input).ShouldAllBe(r => r.Report != null || r.Problem!.SetAside);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_is_recognised_under_any_name(string format)
    {
        var sample = Sample.All.Single(s => s.Name == format);
        foreach (var input in sample.Inputs.Where(_ => format is not ("text" or "markdown")))
        {
            var named = Outcome.Of(sample.File, input);
            foreach (var name in new[] { "", "a.dat", "a.txt" })
            {
                Outcome.Of(name.Length == 0 ? "stdin" : name, input).Select(r => r.Report?.Text).ShouldBe(named.Select(r => r.Report?.Text));
            }
        }
    }
}
