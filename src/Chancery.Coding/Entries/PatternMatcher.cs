using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Finds where a codebook's patterns hold in a dependency tree.</summary>
public static class PatternMatcher
{
    /// <summary>All matches in a sentence: the word that becomes the entry's head, the code and the pattern.</summary>
    public static IEnumerable<(int Head, CodebookCode Code, CodebookPattern Pattern)> Match(Sentence sentence, Codebook codebook)
    {
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            foreach (var (code, pattern) in codebook.Patterns(sentence[word].Lemma.ToLowerInvariant()))
            {
                if ((pattern.Pos is null || pattern.Pos == sentence[word].Upos) && Holds(sentence, word, pattern, out var on))
                {
                    yield return (on, code, pattern);
                }
            }
        }
    }

    /// <summary>Relation of a token with its preposition: "obl:with", "nmod:of"; else the plain relation.</summary>
    /// <remarks>A noun behind a preposition is an oblique, or a noun's modifier, whatever the parser called it.</remarks>
    public static string RelationOf(Sentence sentence, int token)
    {
        var relation = sentence[token].Relation;
        if (relation is "advcl" or "acl")
        {
            var mark = sentence.Child(token, "mark");
            return mark < 0 ? relation : $"{relation}:{sentence[mark].Form.ToLowerInvariant()}";
        }

        var marker = relation is "obl" or "nmod" or "nsubj" or "obj" or "iobj" or "dep" or "orphan" ? sentence.Child(token, "case") : -1;
        if (marker < 0 || marker > token)
        {
            return relation;
        }

        var name = sentence[token].Head >= 0 && sentence[sentence[token].Head].Upos is "VERB" or "ADJ" ? "obl" : relation == "obl" ? "obl" : "nmod";
        return $"{name}:{sentence[marker].Form.ToLowerInvariant()}";
    }

    /// <summary>True when a negating word hangs on the token or, for a noun, on its verb.</summary>
    public static bool IsNegated(Sentence sentence, int token) =>
        sentence.Children(token).Any(c => Cues.Negation.Contains(sentence[c].Lemma) && sentence[c].Relation is "advmod" or "det" or "neg" or "cc" or "cc:preconj");

    private static bool Holds(Sentence sentence, int word, CodebookPattern pattern, out int on)
    {
        on = word;
        foreach (var (relation, lemmas) in pattern.With)
        {
            var found = sentence.Children(word).FirstOrDefault(c => Has(sentence, c, relation, lemmas), -1);
            if (found < 0)
            {
                return false;
            }

            on = relation != pattern.On ? on : lemmas.Contains(sentence[found].Lemma.ToLowerInvariant()) || Inside(sentence, found, lemmas) < 0 ? found : Inside(sentence, found, lemmas);
        }

        if (pattern.On is { } target && on == word)
        {
            var found = sentence.Children(word).FirstOrDefault(c => Has(sentence, c, target, []), -1);
            if (found < 0)
            {
                return false;
            }

            on = found;
        }

        foreach (var forbidden in pattern.Without)
        {
            if (forbidden == "neg" ? IsNegated(sentence, word) : sentence.Children(word).Any(c => Has(sentence, c, forbidden, [])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(Sentence sentence, int child, string relation, IReadOnlyList<string> lemmas) =>
        (sentence[child].Relation == relation || RelationOf(sentence, child) == relation)
        && (lemmas.Count == 0 || lemmas.Contains(sentence[child].Lemma.ToLowerInvariant()) || Inside(sentence, child, lemmas) >= 0);

    /// <summary>"a series of talks", "most of the demands": what matters stands behind "of".</summary>
    private static int Inside(Sentence sentence, int token, IReadOnlyList<string> lemmas) =>
        sentence.Children(token).FirstOrDefault(c => RelationOf(sentence, c).EndsWith(":of", StringComparison.Ordinal) && lemmas.Contains(sentence[c].Lemma.ToLowerInvariant()), -1);
}
