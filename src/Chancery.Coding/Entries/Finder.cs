using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Joins what the model's entry heads and the codebook's patterns find, and leaves out what is found twice.</summary>
public sealed class Finder(Codebook codebook, KindSettings settings)
{
    /// <summary>Two findings of one kind so near each other are one.</summary>
    private const int Near = 4;

    public (IReadOnlyList<Finding> Found, IReadOnlyList<Uncoded> Uncoded) Find(AnalyzedReport report)
    {
        var byWord = new Dictionary<(int Sentence, int Word, string Kind), Finding>();
        var candidates = new Dictionary<(int Sentence, int Word), EventCandidate>();
        foreach (var candidate in report.Candidates)
        {
            candidates.TryAdd((candidate.Sentence, candidate.Head), candidate);
            var sentence = report.Sentences[candidate.Sentence];
            foreach (var kind in candidate.Kinds)
            {
                byWord[(candidate.Sentence, candidate.Head, kind.Label)] = new Finding(
                    sentence, candidate.Head, kind.Label, kind.Probability, $"model: {kind.Label} {kind.Probability:0.00}", candidate, null, null, null);
            }
        }

        foreach (var sentence in report.Sentences)
        {
            AddPatterns(candidates, sentence, byWord);
        }

        var kept = new List<Finding>();
        var beside = new Dictionary<(int Sentence, string Kind), List<Finding>>();
        var uncoded = new List<Uncoded>();
        foreach (var finding in byWord.Values.OrderByDescending(f => f.Probability))
        {
            var threshold = settings.Threshold(finding.Kind);
            if (finding.Probability < threshold && !finding.HasSurePattern)
            {
                if (finding.Probability > threshold / 3)
                {
                    uncoded.Add(Reject(finding, $"{finding.Kind} only {finding.Probability:0.00} likely; {threshold:0.00} is asked for"));
                }
            }
            else if (beside.TryGetValue((finding.Sentence.Index, finding.Kind), out var others) && others.Any(k => Same(k, finding)))
            {
                uncoded.Add(Reject(finding, $"the same {finding.Kind} was found at a word beside it"));
            }
            else
            {
                kept.Add(finding);
                (beside[(finding.Sentence.Index, finding.Kind)] = others ?? []).Add(finding);
            }
        }

        return ([.. kept.OrderBy(f => f.Sentence.Index).ThenBy(f => f.Head).ThenBy(f => f.Kind, StringComparer.Ordinal)], uncoded);
    }

    private void AddPatterns(Dictionary<(int, int), EventCandidate> candidates, Sentence sentence, Dictionary<(int, int, string), Finding> byWord)
    {
        // Of several patterns at one word the surest speaks.
        foreach (var matches in PatternMatcher.Match(sentence, codebook).GroupBy(m => (m.Head, m.Pattern.Kind)))
        {
            var (head, code, pattern) = matches.MaxBy(m => m.Pattern.Confidence);
            var key = (sentence.Index, head, pattern.Kind);
            var known = byWord.GetValueOrDefault(key);
            var model = known?.Probability ?? 0;
            // Two witnesses; where the model sees nothing at all, the pattern counts for less: it rests on the model's tree.
            var witness = pattern.Confidence * (model > ModelSilent ? 1 : AloneWeight);
            var candidate = known?.Candidate ?? candidates.GetValueOrDefault((sentence.Index, head));
            byWord[key] = new Finding(
                sentence, head, pattern.Kind, 1 - (1 - model) * (1 - witness), $"pattern \"{pattern.Name}\" of {code.Code} {pattern.Confidence:0.00}; model: {pattern.Kind} {model:0.00}",
                candidate, code.Code, pattern.Mode, pattern.Status, pattern.Confidence);
        }
    }

    private const double ModelSilent = 0.05;
    private const double AloneWeight = 0.95;

    /// <summary>Are two findings of one kind and sentence one?</summary>
    private static bool Same(Finding a, Finding b)
    {
        // "made a prediction", "said in a statement" are one statement; other statements of a sentence are each their own.
        return a.Kind == Kinds.Statement
            ? IsNounOf(a.Sentence, a.Head, b.Head) || IsNounOf(a.Sentence, b.Head, a.Head)
            : Math.Abs(a.Head - b.Head) <= Near && (a.Sentence.IsUnder(b.Head, a.Head) || a.Sentence.IsUnder(a.Head, b.Head)) && !Coordinated(a.Sentence, a.Head, b.Head);
    }

    private static bool IsNounOf(Sentence sentence, int noun, int verb) =>
        sentence[noun].Head == verb && sentence[noun].Upos == "NOUN" && sentence[noun].Relation is "obj" or "obl" or "nsubj:pass";

    /// <summary>"killed and wounded", "met and then called": two words joined by "and" are two things.</summary>
    private static bool Coordinated(Sentence sentence, int a, int b) =>
        sentence[a].Relation == "conj" && sentence[a].Head == b || sentence[b].Relation == "conj" && sentence[b].Head == a;

    private static Uncoded Reject(Finding finding, string reason) =>
        new(finding.Sentence[finding.Head].Span, finding.Sentence[finding.Head].Form, reason);
}
