using Chancery.Domain;

namespace Chancery.Bench;

/// <summary>A record of any size with the proportions of a real one: 40 entries a report, half of them words, an occurrence told 1.3 times.</summary>
internal static class Synthetic
{
    private const int EntriesAReport = 40;

    private static readonly (string Kind, string? Status, string Code, int Share)[] Mix =
    [
        ("statement", null, "STATE", 34), ("assault", "happened", "ASSAULT", 15), ("assault", "planned", "ASSAULT", 3), ("forecast", null, "FORECAST", 7), ("support", "political", "SUPPORT", 5),
        ("support", "arms", "AID", 2), ("toll", "killed", "TOLL", 6), ("demand", null, "REQUEST", 5), ("reply", "reject", "REJECT", 1), ("accusation", null, "ACCUSE", 4), ("meeting", "held", "CONSULT", 3),
        ("meeting", "planned", "CONSULT", 2), ("posture", "buildup", "MOBILIZE", 2), ("posture", "presence", "POSTURE", 2), ("agreement", "agreed", "AGREE", 2), ("threat", null, "THREATEN", 2),
        ("denial", null, "DENY", 1), ("sanction", "imposed", "SANCTION", 1), ("rejection", null, "REJECT", 2), ("unity", "aligned", "ALIGN", 1),
    ];

    private static readonly string[] States = [.. Enumerable.Range(0, 60).Select(i => $"{(char)('A' + (i / 26))}{(char)('A' + (i % 26))}X")];

    private static readonly string[] Words =
    [
        "border", "talks", "sanctions", "troops", "ceasefire", "convoy", "harbour", "province", "envoy", "ministry", "strike", "council", "weapons", "observers", "prisoners", "aid", "rebels", "airport", "bridge", "election",
        "missiles", "refugees", "pipeline", "summit", "inspectors", "delegation", "offensive", "artillery", "blockade", "treaty", "patrol", "garrison", "truce", "minister", "parliament", "coast", "islands", "fishing", "radar", "drones",
    ];

    public static List<RecordedReport> Reports(int entries)
    {
        var random = new Random(7);
        var kinds = Mix.SelectMany(m => Enumerable.Repeat(m, m.Share)).ToArray();
        return [.. Enumerable.Range(0, (entries + EntriesAReport - 1) / EntriesAReport).Select(r => Report(r, Math.Min(EntriesAReport, entries - (r * EntriesAReport)), random, kinds))];
    }

    private static RecordedReport Report(int number, int entries, Random random, (string Kind, string? Status, string Code, int Share)[] kinds)
    {
        var id = $"r{number}";
        var published = new DateOnly(2021, 1, 1).AddDays(number / 4);
        var made = Enumerable.Range(0, entries).Select(i => Entry(id, i, published, random, kinds[random.Next(kinds.Length)])).ToList();
        var report = new Report { Id = id, Text = string.Join(". ", made.Select(e => e.EvidenceText)), Published = published, Outlet = $"Outlet {number % 12}" };
        return new RecordedReport(report, made, DateTimeOffset.UnixEpoch, "m", "c");
    }

    private static Entry Entry(string report, int number, DateOnly published, Random random, (string Kind, string? Status, string Code, int Share) mix)
    {
        var text = string.Join(' ', Enumerable.Range(0, 18).Select(_ => Words[random.Next(Words.Length)]));
        var start = number * 200;
        var day = published.AddDays(-random.Next(5));
        return new Entry
        {
            Id = $"{report}-{number}",
            Report = report,
            Kinds = [mix.Kind],
            Code = mix.Code,
            Status = mix.Status,
            Certainty = mix.Status == "planned" ? Certainties.Planned : mix.Kind == "forecast" ? Certainties.Hypothetical : Certainties.Asserted,
            Source = [Actor(start, random)],
            Target = random.Next(3) == 0 ? [] : [Actor(start + 10, random)],
            Place = random.Next(2) == 0 ? null : new Place("Town", new TextSpan(start, start + 4), $"Town {random.Next(300)}", States[random.Next(States.Length)], 1, 1, null),
            When = random.Next(2) == 0 ? null : new When("day", new TextSpan(start, start + 3), day, day, "day", "DATE", ""),
            Quantity = mix.Kind is "toll" or "posture" ? new Quantity($"{random.Next(2, 90)} soldiers", new TextSpan(start, start + 5), 5, 5, "exact", "soldier") : null,
            Content = text,
            Evidence = new TextSpan(start, start + text.Length),
            EvidenceText = text,
            Head = new TextSpan(start, start + 5),
            HeadText = text[..5],
            Confidence = 0.3 + (0.6 * random.NextDouble()),
            Occurrence = $"o{mix.Kind}{random.Next(4) switch { 0 => $"{published.DayNumber}-{random.Next(8)}", _ => $"{report}-{number}" }}",
        };
    }

    private static Actor Actor(int start, Random random)
    {
        var state = States[random.Next(random.Next(1, States.Length))];
        return new Actor { Text = state, Span = new TextSpan(start, start + 3), Name = $"State {state}", Country = state, Code = state, Kind = "state" };
    }
}
