using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>Turns an occurrence into a sentence of the lead paragraph, by the patterns of <c>Data/phrases.tsv</c>.</summary>
public static class Phrases
{
    private static readonly Lazy<Dictionary<(string Kind, string Status), string[]>> Table = new(() =>
        DataTable.Rows(typeof(Phrases), "phrases.tsv").ToDictionary(r => (r[0], r[1]), r => r[2..]));

    /// <summary>A dated sentence; null where no pattern fits what is known.</summary>
    public static string? Sentence(Material material, Occurrence occurrence)
    {
        var entry = occurrence.Entry;
        if (Pattern(entry) is not { Length: > 0 } pattern)
        {
            return null;
        }

        var (who, whom) = (Wording.Spoken(entry.Source), Wording.Spoken(Wording.Whom(entry)));
        var body = pattern.Replace("{who}", who, StringComparison.Ordinal).Replace("{whom}", whom, StringComparison.Ordinal)
            .Replace("{where}", Wording.Where(entry), StringComparison.Ordinal)
            .Replace("{evidence}", material.Quote(entry), StringComparison.Ordinal)
            .Replace("{words}", Wording.Content(entry) ?? material.Quote(entry), StringComparison.Ordinal);
        var by = Wording.By(entry);
        return (occurrence.When, Standing.IsAhead(entry) ? occurrence.FirstTold : occurrence.LastTold) switch
        {
            // What was planned for a day is told of the day on which it was reported.
            ({ From: { } from } when, { } told) when Standing.IsAhead(entry) => $"As reported on {Dating.Spoken(told)}, {body}{(when.To == from ? " on " : " from ")}{Dating.Spoken(from)}{by}.",
            ({ From: { } from, To: { } to }, _) when from == to => $"On {Dating.Spoken(from)}, {body}{by}.",
            ({ From: { } from, To: { } to }, _) => $"Between {Dating.Spoken(from, to)}, {body}{by}.",
            ({ From: { } from }, _) => $"Since {Dating.Spoken(from)}, {body}{by}.",
            (_, { } told) => $"As reported on {Dating.Spoken(told)}, {body}{by}.",
            _ => $"{char.ToUpperInvariant(body[0])}{body[1..]}{by}.",
        };
    }

    private static string? Pattern(Entry entry)
    {
        var named = entry.Source.Select(Wording.Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        foreach (var kind in entry.Kinds)
        {
            // A meeting "held" that is only planned is told as a plan.
            var forms = entry.Certainty == Certainties.Planned ? Table.Value.GetValueOrDefault((kind, "planned")) : null;
            if ((forms ?? Table.Value.GetValueOrDefault((kind, entry.Status ?? ""))) is { } found)
            {
                var whom = Wording.Whom(entry).Any();
                var symmetric = !found[0].Contains("{whom}", StringComparison.Ordinal);
                return (named, whom || (symmetric && named > 1)) switch
                {
                    (0, false) => entry.Quantity is null ? null : found[2],
                    (0, true) => found[2],
                    (_, true) => found[0],
                    _ => found[1],
                };
            }
        }

        return null;
    }
}
