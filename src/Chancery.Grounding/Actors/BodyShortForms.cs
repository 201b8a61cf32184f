using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Short names that a report itself gives a body: an acronym in brackets after the name, or "the Observatory" for the Syrian Observatory.</summary>
internal static class BodyShortForms
{
    /// <summary>Ties short names to the body named in full before them, adding mentions where none was found.</summary>
    public static void Resolve(List<Mention> mentions, ReportText text)
    {
        var known = new Dictionary<string, Party>(StringComparer.Ordinal);
        var index = 0;
        foreach (var sentence in text.Analysis.Sentences)
        {
            var first = index;
            while (index < mentions.Count && mentions[index].Sentence == sentence)
            {
                Read(mentions[index++], known);
            }

            var added = Unmarked(sentence, mentions, first, index, known);
            mentions.InsertRange(index, added);
            index += added.Count;
        }
    }

    private static void Read(Mention mention, Dictionary<string, Party> known)
    {
        if (mention.Form != MentionForm.Name || mention.Party is not { Class: "organization" or "bloc" or "group" or "alliance", Name: { } name } party)
        {
            return;
        }

        if (known.TryGetValue(name, out var full) && mention.First == mention.Last)
        {
            mention.Party = full;
            mention.Basis = $"“{name}” is short for {full.Name}, named in full in this report.";
            return;
        }

        if (mention.Last > mention.First)
        {
            var last = mention.Sentence[mention.Last].Form;
            if (char.IsUpper(last[0]) && last.Length > 4)
            {
                known.TryAdd(last, party);
            }

            if (AcronymAfter(mention) is { } acronym)
            {
                known[acronym] = party;
                party.AlsoKnownAs.Add(acronym);
            }
        }
    }

    /// <summary>Capitals in brackets right after a name.</summary>
    private static string? AcronymAfter(Mention mention)
    {
        var sentence = mention.Sentence;
        var open = mention.Last + 1;
        return open + 2 < sentence.Tokens.Count && sentence[open].Form == "(" && sentence[open + 2].Form == ")" && IsAcronym(sentence[open + 1].Form) ? sentence[open + 1].Form : null;
    }

    private static bool IsAcronym(string form) => form.Length is >= 2 and <= 8 && form.Count(char.IsUpper) >= 2 && char.IsUpper(form[0]);

    private static List<Mention> Unmarked(Sentence sentence, List<Mention> mentions, int first, int end, Dictionary<string, Party> known)
    {
        var added = new List<Mention>();
        for (var i = 0; known.Count > 0 && i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Upos == "PROPN" && known.TryGetValue(sentence[i].Form, out var party)
                && (IsAcronym(sentence[i].Form) || i > 0 && sentence[i - 1].Form is "the" or "The") && !Covered(i))
            {
                added.Add(new Mention(sentence, i, i, i, MentionForm.Name)
                {
                    Party = party,
                    Basis = $"“{sentence[i].Form}” is short for {party.Name}, named in full in this report.",
                });
            }
        }

        return added;

        bool Covered(int token)
        {
            for (var m = first; m < end; m++)
            {
                if (mentions[m].First <= token && token <= mentions[m].Last)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
