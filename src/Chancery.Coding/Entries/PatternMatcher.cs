using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Finds where a codebook's patterns hold in a dependency tree.</summary>
public static class PatternMatcher
{
    private static readonly string[] Negations = ["not", "never", "no", "n't", "neither", "nor"];

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
    public static string RelationOf(Sentence sentence, int token)
    {
        var relation = sentence[token].Relation;
        if (relation is not ("obl" or "nmod" or "advcl" or "acl"))
        {
            return relation;
        }

        var marker = sentence.Child(token, "case", "mark");
        return marker < 0 ? relation : $"{relation}:{sentence[marker].Form.ToLowerInvariant()}";
    }

    /// <summary>True when a negating word hangs on the token or, for a noun, on its verb.</summary>
    public static bool IsNegated(Sentence sentence, int token) =>
        sentence.Children(token).Any(c => Negations.Contains(sentence[c].Lemma.ToLowerInvariant()) && sentence[c].Relation is "advmod" or "det" or "neg" or "cc" or "cc:preconj");

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

            on = relation == pattern.On ? found : on;
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
        && (lemmas.Count == 0 || lemmas.Contains(sentence[child].Lemma.ToLowerInvariant()));
}
