using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds the mentions of a sentence: names, role and body nouns with what belongs to them, pronouns.</summary>
internal sealed class MentionFinder(ActorGazetteer gazetteer, ReportText text, Parties parties)
{
    private readonly NameMatcher _matcher = new(gazetteer.Names, gazetteer.Roles, text);
    private readonly PersonNames _persons = new(gazetteer, text);
    private readonly Metonymy _metonymy = new(text);

    /// <summary>Mentions of all sentences, in the order of the text.</summary>
    public List<Mention> Find()
    {
        var sentences = text.Analysis.Sentences;
        foreach (var sentence in sentences)
        {
            _persons.Learn(sentence);
        }

        var found = new List<Mention>();
        foreach (var sentence in sentences)
        {
            var mentions = Find(sentence);
            mentions.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Last.CompareTo(a.Last));
            found.AddRange(mentions);
        }

        return found;
    }

    private List<Mention> Find(Sentence sentence)
    {
        var names = _matcher.Match(sentence);
        var persons = _persons.Find(sentence, names);
        names.RemoveAll(n => persons.Exists(p => p.Overlaps(n)) || IsForeignSeat(n, names));
        var hits = HitsByToken(sentence, names, persons);
        var phrases = new RolePhrases(gazetteer, text, parties, sentence, hits);
        var mentions = phrases.Find();
        mentions.AddRange(names.Where(n => !phrases.Used.Contains(n)).Select(n => Named(sentence, n)));
        AddUnknownNames(sentence, hits, mentions);
        Pronouns.Add(sentence, mentions);
        return mentions;
    }

    /// <summary>"the Syrian Congress" is not the Congress in Washington.</summary>
    private static bool IsForeignSeat(NameHit hit, List<NameHit> names) => hit.Name is { Type: GazetteerNameType.Seat, State: { } state }
        && names.Exists(n => n.Last == hit.First - 1 && n.Name is { Type: GazetteerNameType.Demonym, State: { } other } && other != state);

    private static NameHit?[] HitsByToken(Sentence sentence, List<NameHit> names, List<NameHit> persons)
    {
        var hits = new NameHit?[sentence.Tokens.Count];
        foreach (var hit in names.Concat(persons))
        {
            for (var i = hit.First; i <= hit.Last; i++)
            {
                hits[i] = hit;
            }
        }

        return hits;
    }

    private Mention Named(Sentence sentence, NameHit hit)
    {
        var mention = new Mention(sentence, hit.First, hit.Last, HeadOf(sentence, hit.First, hit.Last), MentionForm.Name);
        var name = hit.Name!;
        var words = text.Plain(sentence, hit.First, hit.Last).ToString();
        switch (name.Type)
        {
            case GazetteerNameType.Body:
                mention.Party = parties.Body(name.Body!);
                mention.Basis = $"“{words}” is a name of {name.Body!.Name} in the gazetteer.";
                break;
            case GazetteerNameType.Seat:
                mention.Party = parties.Seat(name.State!, name.Role!, words);
                mention.IsMetonym = name.Role == "GOV";
                mention.Basis = $"“{words}” stands for a body of {name.State!.Name} ({name.Role}) in the gazetteer.";
                break;
            case GazetteerNameType.Capital:
                Capital(mention, name.State!, words);
                break;
            default:
                mention.Party = parties.State(name.State!);
                mention.Plural = name.Type == GazetteerNameType.Demonym && words.EndsWith('s') && sentence[mention.Head].Upos != "ADJ";
                mention.IsPlace = name.Type == GazetteerNameType.State && _metonymy.IsInside(sentence, mention);
                mention.Basis = name.Type == GazetteerNameType.Demonym
                    ? $"“{words}” is the adjective or people of {name.State!.Name}."
                    : $"“{words}” is a name of {name.State!.Name} in the gazetteer.";
                break;
        }

        return mention;
    }

    private void Capital(Mention mention, StateEntry state, string words)
    {
        if (!_metonymy.IsActorMetonym(mention.Sentence, mention, out var why))
        {
            mention.IsPlace = true;
            return;
        }

        mention.IsMetonym = true;
        mention.Party = ActorCues.Seat(words) is { } seat && gazetteer.Names.Body(seat) is { } body ? parties.Body(body) : parties.State(state, "GOV");
        mention.Basis = $"“{words}” stands for the government of {mention.Party.Name}: {why}.";
    }

    /// <summary>Organisations that only the model knows keep their own name.</summary>
    private void AddUnknownNames(Sentence sentence, NameHit?[] hits, List<Mention> mentions)
    {
        foreach (var name in sentence.Names.Where(n => n.Type == NameType.Organization))
        {
            var last = name.LastToken;
            while (last > name.FirstToken && sentence[last].Upos is "PART" or "PUNCT")
            {
                last--;
            }

            if (IsCommonNoun(sentence, name.FirstToken, last))
            {
                continue;
            }

            if (Enumerable.Range(name.FirstToken, last - name.FirstToken + 1).Any(i => hits[i] is not null)
                || mentions.Exists(m => m.First <= last && name.FirstToken <= m.Last && m.Form == MentionForm.Name))
            {
                continue;
            }

            mentions.RemoveAll(m => m.Form == MentionForm.Description && m.First >= name.FirstToken && m.Last <= last);
            var first = sentence[name.FirstToken].Upos == "DET" && last > name.FirstToken ? name.FirstToken + 1 : name.FirstToken;
            while (first > 0 && IsFreeName(sentence, first - 1, hits))
            {
                first--;
            }

            while (last + 1 < sentence.Tokens.Count && IsFreeName(sentence, last + 1, hits))
            {
                last++;
            }

            var words = text.Plain(sentence, first, last).ToString();
            mentions.Add(new Mention(sentence, first, last, HeadOf(sentence, first, last), MentionForm.Name)
            {
                Party = new Party(words, "organization") { Class = "organization" },
                Basis = "An organisation that the gazetteer does not know, under its own name.",
            });
        }
    }

    /// <summary>A role noun, or words without a capital, are no name.</summary>
    private bool IsCommonNoun(Sentence sentence, int first, int last) =>
        gazetteer.Roles.Find(text.Plain(sentence, first, last)) is not null
        || !Enumerable.Range(first, last - first + 1).Any(i => char.IsUpper(sentence[i].Form[0]));

    /// <summary>A proper noun beside a marked name that belongs to it: the model at times marks only a part.</summary>
    private static bool IsFreeName(Sentence sentence, int token, NameHit?[] hits) =>
        hits[token] is null && sentence[token].Upos == "PROPN" && sentence[token].Relation is "flat" or "compound" && char.IsLetter(sentence[token].Form[0]);

    /// <summary>The word of a range that depends on a word outside it; the last word where none does.</summary>
    internal static int HeadOf(Sentence sentence, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (sentence[i].Head < first || sentence[i].Head > last)
            {
                return i;
            }
        }

        return last;
    }
}
