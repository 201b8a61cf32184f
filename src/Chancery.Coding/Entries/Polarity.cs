using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Whether a predicate stands under negation, and how sure the report is of it.</summary>
public static class Polarity
{
    // The kinds whose certainty is about the act of speaking (annotation guide, section 4); forecasts are not among them.
    private static readonly HashSet<string> ActsOfSpeaking = new(StringComparer.Ordinal)
    {
        Kinds.Statement, Kinds.Claim, Kinds.Denial, Kinds.Accusation, Kinds.Demand, Kinds.Reply, Kinds.Threat, Kinds.Rejection,
    };

    /// <summary>From this probability on the model's word stands against the tree's.</summary>
    private const float Sure = 0.85f;

    /// <summary>True where a word of denial hangs on the predicate, on the verb that it completes, or where that verb itself denies ("refused to meet").</summary>
    public static bool IsNegated(Sentence sentence, int word)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (HasNegation(sentence, word))
        {
            return true;
        }

        var token = sentence[word];
        return token.Head >= 0 && token.Relation is "xcomp" or "ccomp" or "obj" or "nsubj:pass" or "obl" or "advcl" or "nsubj" or "acl"
            && (token.Relation is not ("advcl" or "nsubj") && Cues.Denying.Contains(sentence[token.Head].Lemma)
                || (token.Relation is "xcomp" or "obj" || token.Relation == "nsubj:pass" && Cues.Light.Contains(sentence[token.Head].Lemma)) && HasNegation(sentence, token.Head)
                || token.Relation is "obl" or "advcl" && sentence.Children(word).Any(c => sentence[c].Relation is "case" or "mark" && Cues.Negation.Contains(sentence[c].Form)));
    }

    /// <summary>The likeliest certainty of an entry of a kind at a word; null where the model says nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The predicate.</param>
    /// <param name="candidate">What the model's entry heads say of it.</param>
    /// <param name="kind">Kind of the entry, or "" for a word that heads none (there the cues of the tree always speak): of acts of speaking the certainty is about the act, else about what it tells of.</param>
    public static string? Certainty(Sentence sentence, int word, EventCandidate? candidate, string kind)
    {
        var speech = ActsOfSpeaking.Contains(kind);
        if ((candidate?.Certainty ?? []).Where(c => c.Label.StartsWith("speech:", StringComparison.Ordinal) == speech).OrderByDescending(c => c.Probability).FirstOrDefault() is not { Label: not null } best)
        {
            return null;
        }

        var likeliest = best.Label.Replace("speech:", "", StringComparison.Ordinal);
        if (kind.Length > 0 && best.Probability >= Sure || likeliest is Certainties.Conditional or Certainties.Denied)
        {
            return likeliest;
        }

        if (IsNegated(sentence, word))
        {
            return Certainties.Denied;
        }

        // The tree's cues speak where the model takes the thing for told or for another kind of not yet.
        return speech ? likeliest : (CertaintyCues.Of(sentence, word), likeliest) switch
        {
            (Certainties.Conditional, _) => Certainties.Conditional,
            (Certainties.Alleged, Certainties.Asserted or Certainties.Reported) => Certainties.Alleged,
            (Certainties.Reported, Certainties.Asserted) => Certainties.Reported,
            (Certainties.Planned, Certainties.Asserted or Certainties.Reported or Certainties.Hypothetical) => Certainties.Planned,
            (Certainties.Hypothetical, Certainties.Asserted or Certainties.Reported or Certainties.Planned) => Certainties.Hypothetical,
            _ => likeliest,
        };
    }

    private static bool HasNegation(Sentence sentence, int word) =>
        sentence.Children(word).Any(c => sentence[c].Relation is "advmod" or "det" or "cc" or "cc:preconj" && Cues.Negation.Contains(sentence[c].Form));
}
