using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Speed;

/// <summary>The reports that are timed: a JSON Lines file, or the sample reports several times over.</summary>
internal static class Corpus
{
    private const int SampleRounds = 20;

    public static IReadOnlyList<Report> Load(string? path) => path is not null
        ? [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!).Select((j, i) => Of($"r{i}", (string)j["text"]!))]
        : [.. Enumerable.Range(0, SampleRounds).SelectMany(round => Samples().Select((text, i) => Of($"s{round}-{i}", text)))];

    private static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(ChanceryHome.Find().Models, "..", "samples", "reports"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static Report Of(string id, string text) => new() { Id = id, Text = text, Published = new DateOnly(2020, 1, 15) };
}
