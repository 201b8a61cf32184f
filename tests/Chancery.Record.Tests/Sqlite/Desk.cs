using Chancery.Domain;

namespace Chancery.Record.Tests.Sqlite;

/// <summary>A desk of 165 reports, already coded, the same in every process: what reading them with the model would give, without the model.</summary>
internal static class Desk
{
    public const int Reports = 165;

    private const int Sentences = 18;

    private static readonly string[] Names = ["Norway", "Peru", "Chile", "Kenya", "Oman", "Nepal", "Fiji", "Malta"];
    private static readonly string[] Deeds = ["met", "threatened", "left", "agreed", "refused"];
    private static readonly string[] Found = [Kinds.Meeting, Kinds.Threat, Kinds.Posture, Kinds.Agreement, Kinds.Rejection];

    /// <summary>Reads the reports in order, leaving out those that the record holds.</summary>
    public static void ReadInto(IRecord record)
    {
        for (var i = 0; i < Reports; i++)
        {
            var recorded = Coded(i);
            if (!record.Holds(recorded.Report, recorded.Model, recorded.Codebook))
            {
                record.Write(recorded);
            }
        }
    }

    public static RecordedReport Coded(int number)
    {
        var random = new Random(number);
        var sentences = Enumerable.Range(0, Sentences)
            .Select(i => (Deed: random.Next(Deeds.Length), Name: Names[random.Next(Names.Length)], Number: i)).ToList();
        List<string> texts = [.. sentences.Select(s => $"Envoys of {s.Name} {Deeds[s.Deed]} for the {s.Number + 1}. time after a day of talks that nobody had expected.")];
        var report = Make.Report($"desk-{number:000}", string.Join(' ', texts), $"2024-03-{(number % 28) + 1:00}");
        return Make.Recorded(report, [.. sentences.Select((s, i) => Make.Entry(report, Found[s.Deed], texts[i], Deeds[s.Deed]) with { Source = [Make.State(s.Name, "XXX")] })]);
    }
}
