using Chancery.Domain;
using Chancery.Stocktake.Words;
using Chancery.Stocktake.Yaml;

namespace Chancery.Stocktake.Matching;

/// <summary>A condition on an entry, as YAML files give it: every part that is given must hold, any value of a part will do.</summary>
/// <param name="Kinds">Kinds, or empty for any.</param>
/// <param name="Codes">Codebook roots.</param>
/// <param name="Modes">Codebook modes.</param>
/// <param name="Status">Status values.</param>
/// <param name="Certainty">Certainties.</param>
/// <param name="Source">Condition on one of those who act.</param>
/// <param name="Target">Condition on one of those acted upon.</param>
/// <param name="Words">Words of which the evidence must hold one.</param>
/// <param name="MinConfidence">Least confidence. Share.</param>
public sealed record EntryTest(
    IReadOnlyList<string> Kinds, IReadOnlyList<string> Codes, IReadOnlyList<string> Modes, IReadOnlyList<string> Status, IReadOnlyList<string> Certainty,
    ActorTest? Source, ActorTest? Target, IReadOnlyList<string> Words, double MinConfidence)
{
    private readonly HashSet<string> _words = [.. Words.Select(w => ContentWords.Stem(w.ToLowerInvariant()))];

    public bool Holds(Entry entry) =>
        Any(Kinds, entry.Kinds) && Any(Codes, entry.Code) && Any(Modes, entry.Mode) && Any(Status, entry.Status) && Any(Certainty, entry.Certainty)
        && entry.Confidence >= MinConfidence
        && (Source is null || entry.Source.Any(Source.Holds)) && (Target is null || entry.Target.Any(Target.Holds))
        && (_words.Count == 0 || ContentWords.Of(entry.EvidenceText).Overlaps(_words));

    internal static EntryTest Read(YamlFields fields)
    {
        fields.Allow("kinds", "codes", "modes", "status", "certainty", "source", "target", "words", "min_confidence");
        var test = new EntryTest(
            fields.Strings("kinds", Domain.Kinds.All), fields.Strings("codes"), fields.Strings("modes"), fields.Strings("status"), fields.Strings("certainty", Certainties.All),
            fields.Child("source") is { } source ? ActorTest.Read(source) : null, fields.Child("target") is { } target ? ActorTest.Read(target) : null,
            fields.Strings("words"), fields.Number("min_confidence") ?? 0);
        return test.Kinds.Count + test.Codes.Count > 0 ? test
            : throw new ArgumentException($"{fields.Path}, line {fields.Line}: a condition needs kinds or codes, else it would hold for anything.");
    }

    private static bool Any(IReadOnlyList<string> wanted, string? value) => wanted.Count == 0 || (value is not null && wanted.Contains(value));

    private static bool Any(IReadOnlyList<string> wanted, IReadOnlyList<string> values) => wanted.Count == 0 || values.Any(wanted.Contains);
}
