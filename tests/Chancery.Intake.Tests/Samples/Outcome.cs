using Chancery.Intake.Text;

namespace Chancery.Intake.Tests.Samples;

/// <summary>What reading an input may come to: reports and problems in their documented form, and nothing else.</summary>
public static class Outcome
{
    /// <summary>Reads bytes as a file of that name and checks every result.</summary>
    /// <exception cref="InvalidOperationException">A result has not the documented form.</exception>
    public static IReadOnlyList<IntakeResult> Of(string file, byte[] bytes, IntakeOptions? options = null)
    {
        using var reader = new ByteReader(new MemoryStream(bytes, writable: false));
        var results = SourceReader.Read(new Source { Origin = file, Name = file, Bytes = reader, Options = options ?? new() }).ToList();
        foreach (var result in results)
        {
            Check(result);
        }

        return results.Count > 0 ? results : throw new InvalidOperationException("there is no result at all");
    }

    private static void Check(IntakeResult result)
    {
        if (result.Problem is { } problem)
        {
            Demand(problem.Origin.Length > 0 && problem.Message.Length > 0 && problem.Remedy.Length > 0, "a problem says where, what and how to mend it");
            return;
        }

        var report = result.Report!;
        Demand(report.Id.Length is > 0 and <= 1000 && !string.IsNullOrWhiteSpace(report.Text), "a report has an id and words");
        Demand(!report.Text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')), "a text holds no control characters");
        Demand(report.Title?.Contains('\n', StringComparison.Ordinal) != true, "a title stands on one line");
    }

    private static void Demand(bool held, string what)
    {
        if (!held)
        {
            throw new InvalidOperationException("broken: " + what);
        }
    }
}
