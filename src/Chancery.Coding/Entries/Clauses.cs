using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Clauses of a dependency tree.</summary>
internal static class Clauses
{
    private static readonly HashSet<string> ClauseRelations = new(StringComparer.Ordinal)
    {
        "root", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj",
    };

    /// <summary>The word that heads the clause a token stands in; a token that heads a clause is its own.</summary>
    public static int HeadOf(Sentence sentence, int token)
    {
        for (var (at, steps) = (token, 0); steps <= sentence.Tokens.Count; at = sentence[at].Head, steps++)
        {
            var relation = sentence[at].Relation;
            if (ClauseRelations.Contains(relation) || sentence[at].Head < 0 || relation == "conj" && sentence[at].Upos is "VERB" or "AUX")
            {
                return at;
            }
        }

        return token;
    }

    /// <summary>The words of the smallest clause that holds a token, punctuation at its ends left out.</summary>
    public static TextSpan SpanOf(Sentence sentence, int token)
    {
        var head = HeadOf(sentence, token);
        var words = sentence.Subtree(head).ToList();
        // A verb's conjuncts are clauses of their own.
        foreach (var child in sentence.Children(head))
        {
            if (child != token && (sentence[child].Relation is "conj" or "parataxis") && sentence[child].Upos == "VERB" && !sentence.IsUnder(token, child))
            {
                words.RemoveAll(w => sentence.IsUnder(w, child));
            }
        }

        var (first, last) = (words[0], words[^1]);
        while (first < last && sentence[first].Upos is "PUNCT" or "CCONJ" or "SCONJ" && first < token)
        {
            first++;
        }

        while (last > first && sentence[last].Upos == "PUNCT" && last > token)
        {
            last--;
        }

        return sentence.SpanOf(first, last);
    }

    /// <summary>The subject of a verb, its own or that of the verb it depends on; −1 where there is none. Passive subjects are not actors.</summary>
    public static int Subject(Sentence sentence, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 6; at = sentence[at].Head, steps++)
        {
            var subject = sentence.Child(at, "nsubj", "csubj");
            if (subject >= 0)
            {
                // "the fighters that hold the pass": the pronoun stands for the noun before it.
                var relative = sentence[subject].Tag is "WDT" or "WP" && (sentence[at].Relation is "acl:relcl" or "acl") && sentence[at].Head >= 0;
                return relative ? sentence[at].Head : subject;
            }

            if (sentence.Child(at, "nsubj:pass") >= 0)
            {
                return sentence.Child(at, "obl:agent");
            }

            if (sentence[at].Relation is "acl:relcl" or "acl" && sentence[at].Head >= 0)
            {
                return sentence[at].Head;
            }

            if (sentence[at].Relation is not ("xcomp" or "conj" or "advcl" or "compound" or "obj" or "obl" or "ccomp"))
            {
                return -1;
            }
        }

        return -1;
    }
}
