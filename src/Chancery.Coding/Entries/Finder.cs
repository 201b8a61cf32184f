using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Joins what the model's entry heads and the codebook's patterns find, and leaves out what is found twice.</summary>
public sealed class Finder(Codebook codebook, KindSettings settings)
{
    /// <summary>Two findings of one kind so near each other are one.</summary>
    private const int Near = 4;

    private const double ModelSilent = 0.05;
    private const double AloneWeight = 0.95;

    /// <summary>What was found, in the order of the text, and what was set aside.</summary>
    public (IReadOnlyList<Finding> Found, IReadOnlyList<SetAside> Aside) Find(AnalyzedReport report)
    {
        var aside = new List<SetAside>();
        var byWord = OfModel(report);
        var candidates = new Dictionary<(int Sentence, int Word), EventCandidate>();
        foreach (var candidate in report.Candidates)
        {
            candidates.TryAdd((candidate.Sentence, candidate.Head), candidate);
        }

        foreach (var sentence in report.Sentences)
        {
            AddPatterns(candidates, sentence, byWord);
        }

        Displace(byWord, aside);
        var kept = new List<Finding>();
        var beside = new Dictionary<(int Sentence, string Kind), List<Finding>>();
        foreach (var finding in byWord.Values.OrderByDescending(f => f.Refines.Count > 0).ThenByDescending(f => f.Probability))
        {
            var threshold = settings.Threshold(finding.Kind);
            if (finding.Probability < threshold && !finding.HasSurePattern)
            {
                aside.Add(new SetAside(finding, $"{finding.Kind} only {finding.Probability:0.00} likely; {threshold:0.00} is asked for", finding.Probability > threshold / 3));
            }
            else if (beside.TryGetValue((finding.Sentence.Index, finding.Kind), out var others) && others.FirstOrDefault(k => Same(k, finding)) is { } other)
            {
                aside.Add(new SetAside(finding, $"the same {finding.Kind} was found at “{other.Sentence[other.Head].Form}” beside it"));
            }
            else
            {
                kept.Add(finding);
                (beside[(finding.Sentence.Index, finding.Kind)] = others ?? []).Add(finding);
            }
        }

        return ([.. kept.OrderBy(f => f.Sentence.Index).ThenBy(f => f.Head).ThenBy(f => f.Kind, StringComparer.Ordinal)], aside);
    }

    private static Dictionary<(int Sentence, int Word, string Kind), Finding> OfModel(AnalyzedReport report)
    {
        var byWord = new Dictionary<(int Sentence, int Word, string Kind), Finding>();
        foreach (var candidate in report.Candidates)
        {
            var sentence = report.Sentences[candidate.Sentence];
            foreach (var kind in candidate.Kinds)
            {
                byWord[(candidate.Sentence, candidate.Head, kind.Label)] = new Finding(
                    sentence, candidate.Head, kind.Label, kind.Probability, $"model: {kind.Label} {kind.Probability:0.00}", candidate, null, null, null);
            }
        }

        return byWord;
    }

    private void AddPatterns(Dictionary<(int, int), EventCandidate> candidates, Sentence sentence, Dictionary<(int, int, string), Finding> byWord)
    {
        foreach (var matches in PatternMatcher.Match(sentence, codebook).GroupBy(m => (m.Head, m.Pattern.Kind)))
        {
            // Of several patterns at one word that of the finest code speaks, then the surest.
            var match = matches.OrderByDescending(m => codebook.Refined(m.Code.Code).Count).ThenByDescending(m => m.Pattern.Confidence).First();
            var (head, code, pattern) = (match.Head, match.Code, match.Pattern);
            var sure = matches.Max(m => m.Pattern.Confidence);
            var key = (sentence.Index, head, pattern.Kind);
            var known = byWord.GetValueOrDefault(key);
            var model = known?.Probability ?? 0;
            // Two witnesses; where the model sees nothing at all, the pattern counts for less: it rests on the model's tree.
            var witness = sure * (model > ModelSilent ? 1 : AloneWeight);
            var candidate = known?.Candidate ?? candidates.GetValueOrDefault((sentence.Index, head));
            byWord[key] = new Finding(
                sentence, head, pattern.Kind, 1 - (1 - model) * (1 - witness), $"pattern \"{pattern.Name}\" of {code.Code} {sure:0.00}; model: {pattern.Kind} {model:0.00}",
                candidate, code.Code, pattern.Mode, pattern.Status, sure)
            {
                Refines = codebook.Refined(code.Code),
                Source = match.Source,
                Target = match.Target,
                NamesDoer = pattern.NamesDoer,
            };
        }
    }

    /// <summary>A finer code takes the place of what its wider codes have at the same word, of whatever kind: "a cyber attack" is no assault besides.</summary>
    private void Displace(Dictionary<(int Sentence, int Word, string Kind), Finding> byWord, List<SetAside> aside)
    {
        foreach (var ((sentence, word, kind), finer) in byWord.Where(f => f.Value.Refines.Count > 0 && f.Value.HasSurePattern).ToList())
        {
            foreach (var wider in finer.Refines.Select(codebook.Find).OfType<CodebookCode>().SelectMany(c => c.Kinds).Distinct().Where(k => k != kind))
            {
                if (byWord.TryGetValue((sentence, word, wider), out var other) && (other.Code is null || finer.Refines.Contains(other.Code)))
                {
                    byWord.Remove((sentence, word, wider));
                    aside.Add(new SetAside(other, $"{wider} gave way to {kind} of the finer code {finer.Code}"));
                }
            }
        }
    }

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
}
