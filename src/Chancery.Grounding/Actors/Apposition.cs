using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Ties a description and a name that stand side by side: "the Turkish foreign minister, Mevlüt Çavuşoğlu,".</summary>
internal static class Apposition
{
    /// <summary>Pairs of description and named person of one sentence.</summary>
    public static IEnumerable<(Mention Description, Mention Name)> Pairs(IReadOnlyList<Mention> mentions)
    {
        foreach (var name in mentions)
        {
            if (name.PersonName is null)
            {
                continue;
            }

            foreach (var description in mentions)
            {
                if (description.Form == MentionForm.Description && description.Role!.IsPerson && !description.Plural && (IsBefore(description, name) || IsAfter(description, name)))
                {
                    yield return (description, name);
                    break;
                }
            }
        }
    }

    private static bool IsBefore(Mention description, Mention name)
    {
        var sentence = name.Sentence;
        if (Depends(sentence, name, description))
        {
            return true;
        }

        return name.First >= 2 && description.Last == name.First - 2 && sentence[name.First - 1].Form == ","
            && (description.Definite || description.Country is not null || description.Body is not null) && sentence[name.Head].Relation is not ("conj" or "nsubj");
    }

    private static bool IsAfter(Mention description, Mention name)
    {
        var sentence = name.Sentence;
        if (Depends(sentence, description, name))
        {
            return true;
        }

        var before = description.First - 1;
        if (before > 0 && sentence[before].Upos is "DET" or "PRON")
        {
            before--;
        }

        return before > 0 && sentence[before].Form == "," && before - 1 == name.Last && sentence[description.Head].Relation is not ("conj" or "nsubj" or "obl" or "obj");
    }

    private static bool Depends(Sentence sentence, Mention lower, Mention upper) =>
        sentence[lower.Head].Relation == "appos" && sentence[lower.Head].Head >= upper.First && sentence[lower.Head].Head <= upper.Last;
}
