using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds noun phrases built on a role or body noun ("a senior Turkish official"), and persons with the title before their name.</summary>
/// <remarks>It reads words in a row rather than the tree: titles stand in fixed order, and trees of titles are often wrong.</remarks>
internal sealed class RolePhrases(ActorGazetteer gazetteer, ReportText text, Parties parties, Sentence sentence, NameHit?[] hits)
{
    private readonly List<Mention> _found = [];
    private readonly bool[] _taken = new bool[sentence.Tokens.Count];
    private readonly PhraseModifiers _modifiers = new(text, parties, sentence, hits);

    /// <summary>Gazetteer names that are part of a phrase and need no mention of their own.</summary>
    public HashSet<NameHit> Used => _modifiers.Used;

    public List<Mention> Find()
    {
        for (var i = sentence.Tokens.Count - 1; i >= 0; i--)
        {
            if (_taken[i])
            {
                continue;
            }

            if (hits[i] is { IsPerson: true } person)
            {
                AddPerson(person);
                i = person.First;
            }
            else if (hits[i] is null && RoleEndingAt(i) is { } role && IsPhraseEnd(i))
            {
                AddDescription(role.First, i, role.Noun, role.Plural);
            }
        }

        return _found;
    }

    private void AddPerson(NameHit person)
    {
        var mention = new Mention(sentence, person.First, person.Last, MentionFinder.HeadOf(sentence, person.First, person.Last), MentionForm.Name)
        {
            PersonName = text.Plain(sentence, person.First, person.Last).ToString(),
        };
        var start = person.First;
        while (start > 0 && hits[start - 1] is null && ActorCues.Titles.Contains(sentence[start - 1].Form) && RoleEndingAt(start - 1) is not { Noun.IsOffice: true })
        {
            start--;
        }

        mention.First = start;
        if (start > 0 && hits[start - 1] is null && RoleEndingAt(start - 1) is { } role && !role.Plural)
        {
            mention.Role = role.Noun;
            mention.First = _modifiers.Extend(mention, role.First, _taken);
        }
        else if (start > 0)
        {
            mention.First = _modifiers.Extend(mention, start, _taken, titleOnly: true);
        }

        Take(mention);
        _found.Add(mention);
    }

    private void AddDescription(int first, int last, RoleNoun noun, bool plural)
    {
        var mention = new Mention(sentence, first, last, last, MentionForm.Description) { Role = noun, Plural = plural };
        mention.First = _modifiers.Extend(mention, first, _taken);
        _modifiers.ReadDeterminer(mention);
        _modifiers.ReadComplement(mention);
        Take(mention);
        _found.Add(mention);
    }

    /// <summary>The longest role noun that ends at a word.</summary>
    private (int First, RoleNoun Noun, bool Plural)? RoleEndingAt(int last)
    {
        if (sentence[last].Upos is not ("NOUN" or "PROPN" or "ADJ") || sentence[last].Upos == "ADJ" && sentence[last].Form is not "military")
        {
            return null;
        }

        (int, RoleNoun, bool)? best = null;
        for (var first = last; first >= 0 && first > last - RoleTable.MaxWords && hits[first] is null && !_taken[first]; first--)
        {
            if (gazetteer.Roles.Find(text.Plain(sentence, first, last)) is { } found)
            {
                best = (first, found.Noun, found.Plural);
            }
        }

        return best;
    }

    /// <summary>False for a noun that only modifies the next ("police station").</summary>
    private bool IsPhraseEnd(int last)
    {
        if (last + 1 >= sentence.Tokens.Count || hits[last + 1] is { IsPerson: true })
        {
            return true;
        }

        var next = sentence[last + 1];
        return !(next.Upos is "NOUN" && hits[last + 1] is null && sentence[last].Head > last && sentence[last].Relation is "compound" or "amod" or "nmod" or "flat");
    }

    private void Take(Mention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            _taken[i] = true;
        }
    }
}
