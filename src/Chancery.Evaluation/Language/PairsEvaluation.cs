using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Language;
using Chancery.Language.Model;

namespace Chancery.Evaluation.Language;

/// <summary>The relation of a marked source and target, over the 15 older PLOVER roots: macro-F1 over the gold's roots, and accuracy.</summary>
public static class PairsEvaluation
{
    public static EvaluationResult Run(LanguageStage language, PairModel pairs, IEnumerable<MarkedPair> gold, TextWriter? predictions = null)
    {
        var byRoot = new SortedDictionary<string, Measure>(StringComparer.Ordinal);
        int right = 0, count = 0;
        predictions?.WriteLine("marked_sentence\tgold_root");
        var pairsWithRoot = gold.Where(p => p.Root is not null).ToList();
        // NONE competes in a file that has wrong pairs, for every row alike: a row's own gold is not looked at.
        var withNone = pairsWithRoot.Any(p => p.Root == "NONE");
        foreach (var pair in pairsWithRoot)
        {
            var answer = Root(language, pairs, pair, withNone);
            var expected = pair.Root switch
            {
                "DEMAND" => "REQUEST",
                "CONCEDE" or "RETREAT" => "YIELD",
                _ => pair.Root!,
            };
            count++;
            right += answer == expected ? 1 : 0;
            byRoot[expected] = byRoot.GetValueOrDefault(expected) + new Measure(answer == expected ? 1 : 0, 0, 1);
            byRoot[answer] = byRoot.GetValueOrDefault(answer) + new Measure(0, 1, 0);
            predictions?.WriteLine($"{Marked(pair)}\t{answer}");
        }

        var roots = byRoot.Where(r => r.Value.Gold > 0).ToList();
        return new EvaluationResult(
            "pairs",
            [("macro_f1", roots.Count == 0 ? 0 : roots.Average(r => r.Value.F1)), ("accuracy", count == 0 ? 0 : (double)right / count), ("pairs", count)],
            [.. roots.Select(r => $"{r.Key,-10} precision {r.Value.Precision:0.000} recall {r.Value.Recall:0.000} f1 {r.Value.F1:0.000} pairs {r.Value.Gold}")]);
    }

    /// <summary>The sentence with its marks, as the input has it.</summary>
    private static string Marked(MarkedPair pair)
    {
        (int At, int Closes, string Mark)[] marks = [(pair.SourceStart, 0, "<s>"), (pair.SourceEnd, 1, "</s>"), (pair.TargetStart, 0, "<t>"), (pair.TargetEnd, 1, "</t>")];
        // From the end, so that positions hold; where one span ends as the other begins, the closing mark comes first in the text.
        return marks.OrderByDescending(m => m.At).ThenBy(m => m.Closes).Aggregate(pair.Text, (text, m) => text.Insert(m.At, m.Mark));
    }

    /// <summary>The likeliest root of a pair; NONE competes only where asked, since a marked pair is usually an event's.</summary>
    public static string Root(LanguageStage language, PairModel pairs, MarkedPair pair, bool withNone)
    {
        var (tokens, scores) = language.Score(pair.Text);
        var source = Words(tokens, new TextSpan(pair.SourceStart, pair.SourceEnd));
        var target = Words(tokens, new TextSpan(pair.TargetStart, pair.TargetEnd));
        var logits = pairs.Run(scores, source, target);
        var best = -1;
        for (var i = 0; i < logits.Length; i++)
        {
            if ((withNone || language.Labels.Pairs[i] != "NONE") && (best < 0 || logits[i] > logits[best]))
            {
                best = i;
            }
        }

        return language.Labels.Pairs[best];
    }

    private static Range Words(IReadOnlyList<TextSpan> tokens, TextSpan span)
    {
        int first = -1, last = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Overlaps(span))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return first < 0 ? 0..1 : first..(last + 1);
    }
}
