using Chancery.Corpora;
using Chancery.Language;
using Chancery.Language.Segmentation;

namespace Chancery.Evaluation.Language;

/// <summary>Own tokens and sentences on raw text, by the CoNLL 2018 rules: a span is right when its characters, white space aside, are exactly the gold's.</summary>
public static class SegmentationEvaluation
{
    public static EvaluationResult Run(LanguageStage language, IEnumerable<ConlluSentence> gold)
    {
        Measure sentences = default, tokens = default;
        foreach (var document in RawDocument.Of(gold))
        {
            var (goldSentences, goldTokens) = (new HashSet<(int, int)>(), new HashSet<(int, int)>());
            var at = 0;
            foreach (var sentence in document.Sentences)
            {
                var start = at;
                foreach (var form in sentence.Surface.Count > 0 ? sentence.Surface : [.. sentence.Words.Select(w => w.Form)])
                {
                    var length = form.Count(c => !char.IsWhiteSpace(c));
                    goldTokens.Add((at, at + length));
                    at += length;
                }

                goldSentences.Add((start, at));
            }

            var (s, t) = Own(language, document.Text);
            sentences += new Measure(goldSentences.Intersect(s).Count(), s.Count, goldSentences.Count);
            tokens += new Measure(goldTokens.Intersect(t).Count(), t.Count, goldTokens.Count);
        }

        return new EvaluationResult("segmentation", [("sentence_f1", sentences.F1), ("token_f1", tokens.F1), ("sentences", sentences.Gold), ("tokens", tokens.Gold)], []);
    }

    private static (HashSet<(int, int)> Sentences, HashSet<(int, int)> Tokens) Own(LanguageStage language, string text)
    {
        var position = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            position[i + 1] = position[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }

        var split = language.Split(text);
        return ([.. split.Select(s => (position[s[0].Start], position[s[^1].End]))],
            [.. split.SelectMany(s => Surface(text, s)).Select(t => (position[t.Start], position[t.End]))]);
    }

    /// <summary>Clitics join their host: the gold counts "don't" as one surface token of two words.</summary>
    private static IEnumerable<Domain.TextSpan> Surface(string text, List<Domain.TextSpan> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            while (i + 1 < tokens.Count && WordTokenizer.IsClitic(text, token, tokens[i + 1]))
            {
                token = token.Union(tokens[++i]);
            }

            yield return token;
        }
    }
}
