using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Decides whether a capital's name stands for the government or for the town.</summary>
/// <remarks>A town is the safe answer: a government that did nothing is a wrong fact, a town too many is not.</remarks>
internal sealed class Metonymy(ReportText text)
{
    /// <summary>True when the name of a capital is used for its government; <paramref name="why"/> completes a sentence.</summary>
    public bool IsActorMetonym(Sentence sentence, Mention mention, out string why)
    {
        why = "";
        return !IsInDateline(mention) && Judge(sentence, mention.First, mention.Last, mention.Head, 0, ref why);
    }

    /// <summary>True when a country's name only says where: "in Syria", "across Ukraine".</summary>
    public bool IsInside(Sentence sentence, Mention mention)
    {
        var before = Before(sentence, mention.First);
        return before >= 0 && ActorCues.Inside.Contains(sentence[before].Form) && sentence[before].Upos is "ADP" or "SCONJ" or "ADV"
            && !IsPossessor(sentence, mention.Last);
    }

    private bool IsInDateline(Mention mention) =>
        text.Analysis.Report.Dateline is { } dateline && dateline.Span.Overlaps(mention.Span);

    private static bool Judge(Sentence sentence, int first, int last, int head, int depth, ref string why)
    {
        if (IsPossessor(sentence, last))
        {
            var owned = sentence[head].Head;
            why = "it owns what governments have";
            return owned < 0 || !ActorCues.TownNouns.Contains(sentence[owned].Lemma);
        }

        var before = Before(sentence, first);
        var preposition = before >= 0 && sentence[before].Upos is "ADP" or "SCONJ" ? sentence[before].Form : null;
        if (preposition is not null)
        {
            return AfterPreposition(sentence, head, preposition, ref why);
        }

        if (ListPreposition(sentence, first) is { } listed)
        {
            return AfterPreposition(sentence, head, listed, ref why);
        }

        if (sentence[head].Relation is "conj" && sentence[head].Head >= 0 && depth < 3)
        {
            var other = sentence[head].Head;
            why = "it is joined to a party";
            return Judge(sentence, other, other, other, depth + 1, ref why) && LooksLikeParty(sentence, other);
        }

        return ByVerb(sentence, last, head, ref why);
    }

    private static bool ByVerb(Sentence sentence, int last, int head, ref string why)
    {
        var token = sentence[head];
        if (token.Head < 0)
        {
            return false;
        }

        var governor = sentence[token.Head];
        switch (token.Relation)
        {
            case "nsubj" or "nsubj:pass" or "obl:agent":
                why = $"it is the subject of “{governor.Form}”";
                return ActorCues.Acts.Contains(governor.Lemma) || ActorCues.Acts.Contains(governor.Form) || governor.Upos == "ADJ" || governor.Upos == "NOUN" && ActorCues.PolicyNouns.Contains(governor.Lemma) || governor.Upos is "VERB" && !ActorCues.Going.Contains(governor.Lemma);
            case "obj" or "iobj":
                why = $"it is what “{governor.Form}” is done to";
                return ActorCues.ActsOn.Contains(governor.Lemma);
            case "compound" or "nmod" or "amod":
                why = $"“{governor.Form}” is a matter of governments";
                return last + 1 < sentence.Tokens.Count && sentence[last + 1].Form is "-" or "–" && LooksLikeBacking(sentence, last);
            default:
                return false;
        }
    }

    private static bool LooksLikeBacking(Sentence sentence, int last) =>
        last + 2 < sentence.Tokens.Count && (ActorCues.Backing.Contains(sentence[last + 2].Form) || ActorCues.Leading.Contains(sentence[last + 2].Form));

    private static bool AfterPreposition(Sentence sentence, int head, string preposition, ref string why)
    {
        var governor = sentence[head].Head >= 0 ? sentence[sentence[head].Head] : null;
        var policy = governor is not null && (ActorCues.PolicyNouns.Contains(governor.Lemma) || ActorCues.ActsOn.Contains(governor.Lemma));
        why = $"“{preposition}” ties it to “{governor?.Form}”";
        return preposition.ToLowerInvariant() switch
        {
            "between" or "against" or "by" or "with" or "among" or "without" or "behind" or "unlike" or "like" or "versus" => true,
            "of" or "for" or "on" or "from" or "to" or "towards" or "toward" or "at" => policy,
            _ => false,
        };
    }

    /// <summary>The preposition before a list of names that ends here: "in Geneva, Brussels, and Vienna"; null where there is none.</summary>
    private static string? ListPreposition(Sentence sentence, int first)
    {
        var at = first - 1;
        if (at < 1 || sentence[at].Form is not ("," or "and" or "or"))
        {
            return null;
        }

        while (at >= 0 && (sentence[at].Upos is "PROPN" or "DET" || sentence[at].Form is "," or "and" or "or"))
        {
            at--;
        }

        return at >= 0 && at < first - 2 && sentence[at].Upos == "ADP" ? sentence[at].Form : null;
    }

    /// <summary>Guards coordination: "in London and Washington" is read from its first member.</summary>
    private static bool LooksLikeParty(Sentence sentence, int token) => sentence[token].Upos is "PROPN" or "NOUN" or "PRON";

    private static bool IsPossessor(Sentence sentence, int last) =>
        last + 1 < sentence.Tokens.Count && sentence[last + 1].Upos == "PART" && sentence[last + 1].Form is "'s" or "’s" or "'" or "’";

    /// <summary>The word before a name, an article aside.</summary>
    private static int Before(Sentence sentence, int first) =>
        first > 1 && sentence[first - 1].Upos is "DET" ? first - 2 : first - 1;
}
