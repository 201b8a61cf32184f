using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Finds where a codebook's patterns hold in a dependency tree.</summary>
public static class PatternMatcher
{
    /// <summary>All matches in a sentence.</summary>
    public static IEnumerable<PatternMatch> Match(Sentence sentence, Codebook codebook)
    {
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            foreach (var (code, pattern) in Lemmas.Patterns(codebook, sentence[word]))
            {
                if ((pattern.Pos is null || pattern.Pos == sentence[word].Upos) && Lacks(sentence, word, pattern) is null)
                {
                    yield return new PatternMatch(
                        At(sentence, word, pattern, pattern.On, word), code, pattern, At(sentence, word, pattern, pattern.Source, -1), At(sentence, word, pattern, pattern.Target, -1));
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

    /// <summary>What keeps a pattern from holding at a word that has its lemma, in words; null where it holds.</summary>
    public static string? Lacks(Sentence sentence, int word, CodebookPattern pattern)
    {
        foreach (var (relation, lemmas) in pattern.With)
        {
            if (Dependent(sentence, word, relation, lemmas) < 0)
            {
                return Dependent(sentence, word, relation, []) is >= 0 and var other ? $"its {relation} is “{sentence[other].Form}”" : $"it has no {relation}";
            }
        }

        if (pattern.On is { } on && Dependent(sentence, word, on, []) < 0)
        {
            return $"it has no {on}";
        }

        foreach (var forbidden in pattern.Without)
        {
            if (forbidden == "neg" ? IsNegated(sentence, word) : Dependent(sentence, word, forbidden, []) >= 0)
            {
                return forbidden == "neg" ? "it is negated" : $"it has a {forbidden}";
            }
        }

        return null;
    }

    /// <summary>The word of a relation: where the pattern lists words for it, the one listed ("a series of talks" gives the talks).</summary>
    private static int At(Sentence sentence, int word, CodebookPattern pattern, string? relation, int otherwise)
    {
        if (relation is null)
        {
            return otherwise;
        }

        var lemmas = pattern.With.GetValueOrDefault(relation) ?? [];
        var found = Dependent(sentence, word, relation, lemmas);
        return found < 0 || lemmas.Count == 0 || Lemmas.Listed(sentence[found], lemmas) || Inside(sentence, found, lemmas) < 0 ? found : Inside(sentence, found, lemmas);
    }

    private static int Dependent(Sentence sentence, int word, string relation, IReadOnlyList<string> lemmas) =>
        sentence.Children(word).FirstOrDefault(c => Has(sentence, c, relation, lemmas), -1);

    private static bool Has(Sentence sentence, int child, string relations, IReadOnlyList<string> lemmas)
    {
        var (plain, led) = (sentence[child].Relation, RelationOf(sentence, child));
        foreach (var range in relations.AsSpan().Split('|'))
        {
            if (relations.AsSpan(range) is var relation && (relation.SequenceEqual(plain) || relation.SequenceEqual(led)))
            {
                return lemmas.Count == 0 || Lemmas.Listed(sentence[child], lemmas) || Inside(sentence, child, lemmas) >= 0;
            }
        }

        return false;
    }

    /// <summary>"a series of talks", "most of the demands": what matters stands behind "of".</summary>
    private static int Inside(Sentence sentence, int token, IReadOnlyList<string> lemmas) =>
        sentence.Children(token).FirstOrDefault(c => RelationOf(sentence, c).EndsWith(":of", StringComparison.Ordinal) && Lemmas.Listed(sentence[c], lemmas), -1);
}
