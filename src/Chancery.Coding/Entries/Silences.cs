using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>The clauses with an event-like head that gave no entry, and why.</summary>
/// <remarks>
/// Event-like is a word in which the model saw an event of some likelihood, one that the codebook's patterns begin at, or one of the codebook's
/// words. A word that gave an entry of any kind is not silent.
/// </remarks>
public sealed class Silences(Codebook codebook)
{
    /// <param name="report">The analysed report.</param>
    /// <param name="aside">Findings that gave no entry.</param>
    /// <param name="entries">Entries that came of the rest.</param>
    public IReadOnlyList<Uncoded> Of(AnalyzedReport report, IEnumerable<SetAside> aside, IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(report);
        var coded = entries.Select(e => e.Head).ToHashSet();
        var reasons = aside.ToLookup(a => (a.Finding.Sentence.Index, a.Finding.Head));
        var silent = new List<Uncoded>();
        foreach (var sentence in report.Sentences)
        {
            for (var word = 0; word < sentence.Tokens.Count; word++)
            {
                var token = sentence[word];
                if (!coded.Contains(token.Span) && Reasons(sentence, word, reasons[(sentence.Index, word)].ToList(), coded) is { Count: > 0 } found)
                {
                    silent.Add(new Uncoded(token.Span, token.Form, Clauses.SpanOf(sentence, word), string.Join("; ", found)));
                }
            }
        }

        return silent;
    }

    private List<string> Reasons(Sentence sentence, int word, List<SetAside> aside, HashSet<TextSpan> coded)
    {
        var lemma = sentence[word].Lemma.ToLowerInvariant();
        var patterns = Lemmas.Patterns(codebook, sentence[word]).Where(p => p.Pattern.Pos is null || p.Pattern.Pos == sentence[word].Upos).ToList();
        // "held talks": the entry stands at the talks.
        if (patterns.Any(p => p.Pattern.On is not null && sentence.Children(word).Any(c => coded.Contains(sentence[c].Span))))
        {
            return [];
        }

        // "March" is a month where it is a name.
        List<string> codes = sentence[word].Upos is "VERB" or "NOUN" or "ADJ" ? [.. codebook.Naming(lemma, sentence[word].Upos)] : [];
        var known = patterns.Count > 0 || codes.Count > 0;
        var ordered = aside.OrderByDescending(a => a.Finding.Probability).ToList();
        var found = ordered.Where(a => a.Telling || known && a == ordered[0]).Select(a => a.Reason).ToList();
        if (found.Count == 0 && known)
        {
            found.Add("the model saw no event here");
        }

        found.AddRange(patterns.Select(p => (p.Code, p.Pattern, Lacks: PatternMatcher.Lacks(sentence, word, p.Pattern))).Where(p => p.Lacks is not null)
            .Select(p => $"pattern \"{p.Pattern.Name}\" of {p.Code.Code} does not hold: {p.Lacks}"));
        if (patterns.Count == 0 && codes.Count > 0)
        {
            found.Add($"a word of {string.Join(" and ", codes)}, which has no pattern that begins at it");
        }

        return found;
    }
}
