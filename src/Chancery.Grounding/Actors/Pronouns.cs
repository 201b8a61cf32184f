using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds personal pronouns, possessive ones too; "it" that only fills a place is left out.</summary>
internal static class Pronouns
{
    public static void Add(Sentence sentence, List<Mention> mentions)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence[i];
            if (token.Upos is "PRON" or "DET" && token.Relation != "expl" && Class(token.Form) is { } kind)
            {
                mentions.Add(new Mention(sentence, i, i, i, MentionForm.Pronoun) { Plural = kind is 'p' or 'w', IsPossessive = token.Relation == "nmod:poss" });
            }
        }
    }

    /// <summary>m he, f she, n it, p they, w we, i I, y you; null for other words.</summary>
    public static char? Class(string form) => form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => 'm',
        "she" or "her" or "hers" or "herself" => 'f',
        "it" or "its" or "itself" => 'n',
        "they" or "them" or "their" or "theirs" or "themselves" => 'p',
        "we" or "our" or "ours" or "ourselves" => 'w',
        "us" => form == "US" ? null : 'w',
        "i" or "me" or "my" or "mine" or "myself" => 'i',
        "you" or "your" or "yours" => 'y',
        _ => null,
    };
}
