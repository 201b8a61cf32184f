using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Resolves pronouns by what was mentioned before: gender, number, nearness, subject before object; "I" and "we" by who is quoted.</summary>
internal sealed class PronounResolver(ActorGazetteer gazetteer, Parties parties, Discourse discourse, QuoteSpeakers speakers)
{
    private const int Reach = 4;

    /// <summary>True for I and we, whose speaker may be named only after them.</summary>
    public static bool WaitsForSpeaker(Mention mention) => Pronouns.Class(mention.Sentence[mention.Head].Form) is 'i' or 'w' or 'y';

    public void Resolve(Mention mention)
    {
        var form = mention.Sentence[mention.Head].Form;
        var kind = Pronouns.Class(form);
        if (kind == 'p' && Together(mention) is { } together)
        {
            mention.Members = together;
            mention.Basis = $"“{form}” are {string.Join(", ", together.Select(t => t.Name))}, named together before it.";
            return;
        }

        var party = kind switch
        {
            'm' or 'f' => Person(mention, kind.Value),
            'p' => Several(mention),
            'n' => Thing(mention),
            'i' => Speaker(mention),
            'w' => Side(Speaker(mention)),
            _ => null,
        };
        if (party is null)
        {
            mention.Basis ??= $"Nothing before “{form}” tells whom it means.";
            return;
        }

        mention.Party = party;
        mention.Basis = kind is 'i' or 'w' ? $"“{form}” is said by the person quoted or the side spoken for: {party.Name}."
            : $"“{form}” refers to {party.Name ?? "an unnamed " + (party.Role ?? "party")}, the nearest fitting party before it.";
        if (kind is 'm' or 'f')
        {
            party.Gender ??= kind;
        }
    }

    private Party? Person(Mention mention, char gender)
    {
        if (SubjectAfter(mention, gender) is { } after)
        {
            return after;
        }

        var inQuote = speakers.IsQuoted(mention.Start);
        var speaker = speakers.SpeakerAt(mention.Start);
        Party? best = null;
        var bestScore = double.MinValue;
        foreach (var (other, party) in discourse.Near(mention.Sentence.Index, Reach))
        {
            var distance = mention.Sentence.Index - other.Sentence.Index;
            if (party.Class != "person" || party.Plural || party.Gender is { } known && known != gender
                || gender == 'f' && party.Gender is null && party.Role is null && distance > 2 || IsCoArgument(mention, other)
                || inQuote && speaker is not null && party.Same(speaker))
            {
                continue;
            }

            var score = -1.4 * distance + (other.IsSubject ? 2 : 0) + (other.IsPossessive ? -0.5 : 0) + (party.Gender == gender ? 1 : 0)
                + (other.Form == MentionForm.Pronoun ? 0.3 : 0) + (party.Kind == "person" ? 0.8 : 0) + (!inQuote && speaker is not null && party.Same(speaker) ? 1.5 : 0)
                + (speakers.IsSource(other) ? 1 : 0) - (!inQuote && speakers.IsQuoted(other.Start) ? 2 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (party, score);
            }
        }

        return best;
    }

    /// <summary>"In his speech, Berg said": a possessive in a phrase before the subject of the same verb is the subject's.</summary>
    private Party? SubjectAfter(Mention mention, char gender)
    {
        var sentence = mention.Sentence;
        var at = sentence[mention.Head].Head;
        while (mention.IsPossessive && at >= 0 && sentence[at].Relation is "nmod" or "conj" && sentence[at].Head >= 0)
        {
            at = sentence[at].Head;
        }

        if (!mention.IsPossessive || at < 0 || sentence[at].Relation != "obl" || sentence[at].Head < 0)
        {
            return null;
        }

        var subject = sentence.Child(sentence[at].Head, "nsubj", "nsubj:pass");
        return subject > mention.Head && speakers.MentionAt(sentence, subject)?.Party is { Class: "person", Plural: false } party && (party.Gender is null || party.Gender == gender) ? party : null;
    }

    /// <summary>"He met him": two arguments of one verb are not the same.</summary>
    private static bool IsCoArgument(Mention mention, Mention other) => !mention.IsPossessive && other.Sentence == mention.Sentence
        && mention.Sentence[mention.Head].Head >= 0 && mention.Sentence[mention.Head].Head == other.Sentence[other.Head].Head;

    /// <summary>Parties that the last subject joined: "Russia and Turkey said they", "both countries say they".</summary>
    private List<Party>? Together(Mention mention)
    {
        for (var i = discourse.Log.Count - 1; i >= 0; i--)
        {
            var other = discourse.Log[i].Mention;
            if (mention.Sentence.Index - other.Sentence.Index > 1 || other.IsSubject && other.Members.Count == 0 && (other.Plural || discourse.Log[i].Party.Plural))
            {
                return null;
            }

            if (other.Members.Count > 1)
            {
                return [.. other.Members];
            }

            if (other.IsSubject && discourse.Joined(other) is { Count: > 1 } joined)
            {
                return joined;
            }
        }

        return null;
    }

    private Party? Several(Mention mention)
    {
        var index = mention.Sentence.Index;
        Party? best = null;
        var bestScore = double.MinValue;
        foreach (var (other, party) in discourse.Near(index, 2))
        {
            var distance = index - other.Sentence.Index;
            if (IsCoArgument(mention, other) || other.Members.Count > 0 || IsOutlet(party)
                || !(party.Plural || other.Plural || party.Class is "group" or "organization" or "bloc" || mention.IsPossessive && party.Class is "state"))
            {
                continue;
            }

            var score = -1.5 * distance + (other.IsSubject ? 1.5 : 0) + (party.Plural || other.Plural ? 1 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (party, score);
            }
        }

        return best;
    }

    /// <summary>An outlet that is credited is seldom what "they" means.</summary>
    private static bool IsOutlet(Party party) => party.Class == "media" || party.Code?.EndsWith("MED", StringComparison.Ordinal) == true;

    private Party? Thing(Mention mention)
    {
        var token = mention.Sentence[mention.Head];
        var verb = token.Head >= 0 ? mention.Sentence[token.Head] : null;
        if (Reporter(mention) is { } reporter)
        {
            return reporter;
        }

        if (!mention.IsPossessive && !(token.Relation is "nsubj" && verb is { Upos: "VERB" } && ActorCues.Acts.Contains(verb.Lemma)))
        {
            mention.Basis = "“it” does not do what parties do here.";
            return null;
        }

        Party? best = null;
        var bestScore = double.MinValue;
        foreach (var (other, party) in discourse.Near(mention.Sentence.Index, 2))
        {
            var distance = mention.Sentence.Index - other.Sentence.Index;
            if (party.Class is null or "person" || party.Plural || other.Plural || IsCoArgument(mention, other))
            {
                continue;
            }

            var score = -1.4 * distance + (other.IsSubject ? 2 : 0) + (other.Form == MentionForm.Name ? 0.3 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (party, score);
            }
        }

        return best;
    }

    /// <summary>"Norland said it would wait": the subject of the verb that governs the clause of "it".</summary>
    private Party? Reporter(Mention mention)
    {
        var sentence = mention.Sentence;
        var clause = sentence[mention.Head].Relation is "nsubj" or "nsubj:pass" ? sentence[mention.Head].Head : -1;
        if (clause < 0 || sentence[clause].Relation is not ("ccomp" or "advcl") || sentence[clause].Head < 0)
        {
            return null;
        }

        var subject = sentence.Child(sentence[clause].Head, "nsubj");
        return subject < 0 || subject > mention.Head ? null
            : discourse.Last((m, p) => m.Sentence == sentence && m.First <= subject && subject <= m.Last && p.Class is not (null or "person") && !p.Plural && !m.Plural, 0);
    }

    private Party? Speaker(Mention mention) => speakers.SpeakerAt(mention.Start)
        ?? (speakers.IsQuoted(mention.Start) ? speakers.NearestSpeaker(mention.Sentence) : null);

    /// <summary>For whom a speaker says "we": the body or state the speaker belongs to.</summary>
    private Party? Side(Party? speaker)
    {
        if (speaker is null || speaker.Class != "person")
        {
            return speaker;
        }

        return gazetteer.Names.State(speaker.Country) is { } state ? parties.State(state) : speaker.AlsoKnownAs.Select(gazetteer.Names.Body).FirstOrDefault(b => b is not null) is { } body ? parties.Body(body) : speaker;
    }
}
