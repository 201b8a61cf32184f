using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Reads what stands around a role noun: country, body, owner, number, "former", and "of Ukraine" after it.</summary>
internal sealed class PhraseModifiers(ReportText text, Parties parties, Sentence sentence, NameHit?[] hits)
{
    /// <summary>Gazetteer names taken into a phrase.</summary>
    public HashSet<NameHit> Used { get; } = [];

    /// <summary>Takes in the modifiers before a noun, noting country, body, owner, number and whether it is past; gives the first word.</summary>
    public int Extend(Mention mention, int first, bool[] taken, bool titleOnly = false)
    {
        while (first > 0)
        {
            var before = first - 1;
            var token = sentence[before];
            if (hits[before] is { } hit)
            {
                if (hit.IsPerson || !TakeName(mention, hit, first))
                {
                    break;
                }

                first = hit.First;
            }
            else if (token.Upos == "PART" && token.Form is "'s" or "’s" or "'" or "’")
            {
                return TakeOwner(mention, before, first);
            }
            else if (titleOnly || taken[before] || !IsModifier(token, before, first))
            {
                break;
            }
            else
            {
                mention.Former |= ActorCues.Former.Contains(token.Form);
                mention.Count ??= ActorCues.Count(token.Form);
                first = before;
            }
        }

        return first;
    }

    private bool IsModifier(Token token, int at, int first) => token.Upos switch
    {
        "ADJ" or "NUM" => true,
        "NOUN" or "PROPN" => token.Relation is "compound" or "amod" or "nmod" or "flat" or "nsubj" && token.Head >= first,
        "VERB" => token.Relation == "amod",
        "ADV" => token.Relation == "advmod" && token.Head >= at && sentence[token.Head].Upos is "ADJ" or "NUM",
        "PUNCT" => token.Form is "-" or "–" && at > 0 && sentence[at].Span.Start == sentence[at - 1].Span.End,
        _ when sentence[at + 1].Form == "-" => true,
        _ => token.Form is "ex" or "pro" or "anti" or "non" or "both",
    };

    /// <summary>A state or body before the noun; "US-backed rebels" are not America's.</summary>
    private bool TakeName(Mention mention, NameHit hit, int first)
    {
        var backed = first < sentence.Tokens.Count && sentence[hit.Last + 1].Form is "-" or "–";
        if (hit.Name is not { } name)
        {
            return false;
        }

        if (name.Type == GazetteerNameType.Capital || backed && hit.Last + 2 < sentence.Tokens.Count && ActorCues.Backing.Contains(sentence[hit.Last + 2].Form))
        {
            return backed;
        }

        if (mention.Country is null && mention.Body is null)
        {
            mention.Country = name.Type is GazetteerNameType.Body ? null : name.State;
            mention.Body = name.Type switch
            {
                GazetteerNameType.Body => parties.Body(name.Body!),
                GazetteerNameType.Seat => parties.Seat(name.State!, name.Role!, text.Plain(sentence, hit.First, hit.Last).ToString()),
                _ => null,
            };
            Used.Add(hit);
        }
        else if (mention.Country is null && mention.Body is { Kind: "group" } && name.Type == GazetteerNameType.Demonym)
        {
            mention.Country = name.State;
            Used.Add(hit);
        }

        return true;
    }

    /// <summary>"Turkey's president", "Erdoğan's spokesman": the owner keeps its own mention.</summary>
    private int TakeOwner(Mention mention, int mark, int first)
    {
        mention.Definite = true;
        if (mark == 0 || hits[mark - 1] is not { } owner)
        {
            return first;
        }

        if (ActorCues.Relational.Contains(mention.Role?.Noun ?? ""))
        {
            return first;
        }

        if (owner.Name is { } name && name.Type != GazetteerNameType.Capital)
        {
            mention.Country ??= name.State;
            mention.Body ??= name.Body is { } body ? parties.Body(body) : null;
        }
        else if (owner.IsPerson)
        {
            mention.Possessor = new Mention(sentence, owner.First, owner.Last, owner.Last, MentionForm.Name) { PersonName = text.Plain(sentence, owner.First, owner.Last).ToString() };
        }

        return owner.First;
    }

    /// <summary>Whether the phrase is definite or not, how many it says, and whose it is.</summary>
    public void ReadDeterminer(Mention mention)
    {
        var before = mention.First - 1;
        if (before < 0)
        {
            return;
        }

        var form = sentence[before].Form.ToLowerInvariant();
        mention.Definite |= form is "the" or "this" or "that" or "these" or "those" or "both";
        mention.Indefinite = form is "a" or "an" or "some" or "any" or "another" or "one" or "several" or "many" or "no";
        mention.Count ??= ActorCues.Count(form);
        if (Pronouns.Class(form) is not null && sentence[before].Upos is "PRON" or "DET")
        {
            mention.Definite = true;
            mention.Possessor = new Mention(sentence, before, before, before, MentionForm.Pronoun) { IsPossessive = true };
        }
    }

    /// <summary>"president of Ukraine", "spokesman for the UN": the name after the noun gives country or body.</summary>
    public void ReadComplement(Mention mention)
    {
        var at = mention.Last + 1;
        if (mention.Country is not null || mention.Body is not null || at + 1 >= sentence.Tokens.Count || sentence[at].Form is not ("of" or "for" or "from" or "at"))
        {
            return;
        }

        at += sentence[at + 1].Upos == "DET" && at + 2 < sentence.Tokens.Count ? 2 : 1;
        if (hits[at]?.Name is { } name && !(sentence[hits[at]!.Last].Relation is "compound" or "amod"))
        {
            mention.Countries = mention.Plural ? StatesFrom(at) : [];
            mention.Country = name.Type is GazetteerNameType.State && mention.Countries.Count < 2 ? name.State : null;
            mention.Body = name.Type is GazetteerNameType.Body ? parties.Body(name.Body!) : null;
        }
    }

    /// <summary>States in a list from a word on.</summary>
    private List<StateEntry> StatesFrom(int at)
    {
        var states = new List<StateEntry>();
        while (at < sentence.Tokens.Count)
        {
            if (hits[at]?.Name is { Type: GazetteerNameType.State, State: { } state })
            {
                states.Add(state);
                at = hits[at]!.Last + 1;
            }
            else if (sentence[at].Form is "," or "and" or "the" && states.Count > 0)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return states;
    }
}
