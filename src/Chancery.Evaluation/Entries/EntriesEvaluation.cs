using System.Globalization;
using Chancery.Corpora;
using Chancery.Domain;

namespace Chancery.Evaluation.Entries;

/// <summary>Entries against gold entries, by the contract's rule (section 4).</summary>
public static class EntriesEvaluation
{
    /// <summary>One document: what was answered and what is gold.</summary>
    public sealed record Scored(string Document, IReadOnlyList<Entry> Answers, IReadOnlyList<GoldEntry> Gold);

    /// <summary>A gold entry and the answer that matches it.</summary>
    public sealed record Match(GoldEntry Gold, Entry Answer);

    /// <summary>What a document's comparison gives.</summary>
    public sealed record Outcome(IReadOnlyList<Match> Matches, IReadOnlyList<GoldEntry> Missed, IReadOnlyList<Entry> Extra);

    public static EvaluationResult Run(IReadOnlyList<Scored> documents)
    {
        var byKind = new SortedDictionary<string, Measure>(StringComparer.Ordinal);
        Measure places = default, dates = default, quantities = default, status = default;
        foreach (var document in documents)
        {
            var outcome = Compare(document);
            foreach (var match in outcome.Matches)
            {
                if (match.Gold.Optional)
                {
                    continue;
                }

                Count(byKind, match.Gold.Kind, new Measure(1, 1, 1));
                places += Share(match.Gold.Place is not null, () => SamePlace(match.Gold.Place!, match.Answer.Place));
                dates += Share(match.Gold.HasDate, () => SameDay(match.Gold.Dates, match.Answer.When));
                quantities += Share(match.Gold.HasNumber, () => SameNumber(match.Gold, match.Answer.Quantity));
                status += Share(match.Gold.Status is not null, () => SameStatus(match.Gold, match.Answer.Status));
            }

            outcome.Missed.Where(g => !g.Optional).ToList().ForEach(g => Count(byKind, g.Kind, new Measure(0, 0, 1)));
            outcome.Extra.ToList().ForEach(e => Count(byKind, e.Kinds[0], new Measure(0, 1, 0)));
        }

        var total = byKind.Values.Aggregate(default(Measure), Measure.Add);
        return new EvaluationResult(
            "entries",
            [
                ("precision", total.Precision), ("recall", total.Recall), ("f1", total.F1), ("places", places.Recall), ("dates", dates.Recall),
                ("quantities", quantities.Recall), ("status", status.Recall), ("entries", total.Gold),
            ],
            [.. byKind.Select(k => $"{k.Key,-14} precision {k.Value.Precision:0.000} recall {k.Value.Recall:0.000} f1 {k.Value.F1:0.000} gold {k.Value.Gold} answers {k.Value.Answers}")]);
    }

    /// <summary>Matches each gold entry to at most one answer, and each answer to at most one gold entry of a kind, nearest evidence first.</summary>
    public static Outcome Compare(Scored document)
    {
        var pairs = new List<(GoldEntry Gold, Entry Answer, string Kind, int Distance)>();
        foreach (var gold in document.Gold.Where(g => g.Kind != Kinds.Source))
        {
            foreach (var answer in document.Answers)
            {
                var kind = answer.Kinds.FirstOrDefault(k => k == gold.Kind) ?? answer.Kinds.FirstOrDefault(k => gold.AcceptKinds.Contains(k));
                if (kind is not null && Overlap(gold.Evidence, answer.Evidence) && HasMain(gold, answer))
                {
                    pairs.Add((gold, answer, kind, Math.Abs(gold.Evidence.Start - answer.Evidence.Start) + Math.Abs(gold.Evidence.End - answer.Evidence.End)));
                }
            }
        }

        var matches = new List<Match>();
        var (usedGold, usedAnswers) = (new HashSet<GoldEntry>(), new HashSet<(Entry, string)>());
        // Of equally near pairs those of entries that count come first.
        foreach (var (gold, answer, kind, _) in pairs.OrderBy(p => p.Distance).ThenBy(p => p.Gold.Optional).ThenBy(p => p.Gold.Id, StringComparer.Ordinal).ThenBy(p => p.Answer.Id, StringComparer.Ordinal))
        {
            if (!usedGold.Contains(gold) && !usedAnswers.Contains((answer, kind)))
            {
                usedGold.Add(gold);
                usedAnswers.Add((answer, kind));
                matches.Add(new Match(gold, answer));
            }
        }

        var matched = matches.Select(m => m.Answer).ToHashSet();
        return new Outcome(
            matches, [.. document.Gold.Where(g => g.Kind != Kinds.Source && !usedGold.Contains(g))],
            [.. document.Answers.Where(a => !a.Kinds.Contains(Kinds.Source) && !matched.Contains(a))]);
    }

    private static bool Overlap(TextSpan a, TextSpan b) => 2 * a.Overlap(b) >= Math.Min(a.Length, b.Length) && a.Overlaps(b);

    private static bool HasMain(GoldEntry gold, Entry answer) => !gold.NamesActor || gold.Main.Any(g =>
    {
        var right = g.Accept.Append(g.Text).Append(g.Name).OfType<string>().Select(Plain).ToHashSet(StringComparer.Ordinal);
        return answer.Source.Any(a => right.Contains(Plain(a.Text)) || a.Name is not null && right.Contains(Plain(a.Name)));
    });

    /// <summary>Case and article aside.</summary>
    private static string Plain(string name)
    {
        var plain = name.Trim().ToLowerInvariant();
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (plain.StartsWith(article, StringComparison.Ordinal))
            {
                return plain[article.Length..];
            }
        }

        return plain;
    }

    private static bool SamePlace(GoldActor gold, Place? answer)
    {
        if (answer is null)
        {
            return false;
        }

        var right = gold.Accept.Append(gold.Text).Append(gold.Name).OfType<string>().Select(Plain).ToHashSet(StringComparer.Ordinal);
        return right.Contains(Plain(answer.Text)) || answer.Name is not null && right.Contains(Plain(answer.Name));
    }

    private static bool SameDay(IReadOnlyList<string?> gold, When? answer) => gold.Any(g => g is null
        ? answer is null
        : answer?.From is { } from && FirstDay(g) == from || answer is { From: null, To: { } to } && FirstDay(g) == to);

    /// <summary>First day of an ISO day, month, year or interval.</summary>
    public static DateOnly? FirstDay(string iso)
    {
        var first = iso.Split('/')[0].Trim();
        return first.Length switch
        {
            4 when int.TryParse(first, CultureInfo.InvariantCulture, out var year) => new DateOnly(year, 1, 1),
            7 when DateOnly.TryParseExact(first + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => month,
            _ => DateOnly.TryParse(first, CultureInfo.InvariantCulture, out var day) ? day : null,
        };
    }

    private static bool SameNumber(GoldEntry gold, Quantity? answer) => answer is not null && gold.NumberMin == answer.Min && gold.NumberMax == answer.Max;

    private static bool SameStatus(GoldEntry gold, string? answer) => answer is not null && (gold.Status == answer || gold.AcceptStatuses.Contains(answer));

    private static Measure Share(bool counts, Func<bool> right) => counts ? new Measure(right() ? 1 : 0, 0, 1) : default;

    private static void Count(SortedDictionary<string, Measure> byKind, string kind, Measure measure) => byKind[kind] = byKind.GetValueOrDefault(kind) + measure;
}
