using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>What the words around a predicate say of its certainty, by the lists of Data/certainty.tsv; null where they say nothing.</summary>
internal static class CertaintyCues
{
    /// <summary>How far above a predicate its condition may stand.</summary>
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = DataTable.Rows(typeof(CertaintyCues), "certainty.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    public static string? Of(Sentence sentence, int word)
    {
        if (IsConditional(sentence, word))
        {
            return Certainties.Conditional;
        }

        if (Has(sentence, word, "amod", "alleged_describers") || Has(sentence, word, "advmod", "alleged_adverbs") || Governed(sentence, word, "alleged_governors"))
        {
            return Certainties.Alleged;
        }

        if (Has(sentence, word, "advmod", "reported_adverbs"))
        {
            return Certainties.Reported;
        }

        if (Governed(sentence, word, "wished_governors") || Has(sentence, word, "aux", "wished_modals") || Has(sentence, word, "amod", "wished_describers"))
        {
            return Certainties.Hypothetical;
        }

        return Governed(sentence, word, "planned_governors") || Has(sentence, word, "amod", "planned_describers") || Has(sentence, word, "aux", "planned_modals")
            ? Certainties.Planned : null;
    }

    /// <summary>Inside a condition, or what follows from one: a clause with a modal that has a condition below it.</summary>
    private static bool IsConditional(Sentence sentence, int word)
    {
        for (var (at, steps) = (word, 0); at >= 0 && steps < Reach; at = sentence[at].Head, steps++)
        {
            if (IsCondition(sentence, at) || sentence[at].Relation is "nmod" or "obl" && sentence[at].Head is >= 0 and var noun && In(sentence, noun, "condition_nouns") && sentence[noun].Relation is "obl")
            {
                return true;
            }

            if (steps > 0 && sentence[at].Relation is "ccomp" or "parataxis")
            {
                break;
            }
        }

        return sentence.Children(word).Any(c => IsCondition(sentence, c)) && sentence.Children(word).Any(c => sentence[c].Relation is "aux" && sentence[c].Tag == "MD");
    }

    private static bool IsCondition(Sentence sentence, int clause) =>
        (sentence[clause].Relation == "advcl" || sentence[clause].Head >= 0 && !In(sentence, sentence[clause].Head, "asking")) && sentence.Children(clause).Any(c => c < clause && (sentence[c].Relation is "mark" || sentence[clause].Relation == "advcl" && sentence[c].Relation is "aux") && In(sentence, c, "condition"));

    /// <summary>The predicate is the object or the complement of a word of a list.</summary>
    private static bool Governed(Sentence sentence, int word, string list) =>
        sentence[word].Head is >= 0 and var governor && In(sentence, governor, list)
        && sentence[word].Relation is "xcomp" or "ccomp" or "obj" or "acl" or "advcl" or "obl" or "nmod";

    private static bool Has(Sentence sentence, int word, string relation, string list) =>
        sentence.Children(word).Any(c => sentence[c].Relation == relation && In(sentence, c, list));

    private static bool In(Sentence sentence, int word, string list) => Lists[list].Contains(sentence[word].Lemma) || Lists[list].Contains(sentence[word].Form);
}
