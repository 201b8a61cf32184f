using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds names of persons in a sentence: those the model marks, office holders by full name, and family names the report knows.</summary>
internal sealed class PersonNames(ActorGazetteer gazetteer, ReportText text)
{
    private const int LongestName = 5;
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>Notes the full names of a sentence, so that bare family names are recognised anywhere in the report.</summary>
    public void Learn(Sentence sentence)
    {
        foreach (var name in sentence.Names.Where(n => n.Type == NameType.Person && n.LastToken > n.FirstToken))
        {
            _surnames.Add(NameFolding.Fold(text.Plain(sentence, name.LastToken, name.LastToken)));
        }

        foreach (var hit in FullNames(sentence))
        {
            _surnames.Add(NameFolding.Fold(text.Plain(sentence, hit.Last, hit.Last)));
        }
    }

    /// <summary>Persons of a sentence; <paramref name="others"/> are the gazetteer names, which win where a one-word "person" is one of them.</summary>
    public List<NameHit> Find(Sentence sentence, List<NameHit> others)
    {
        var found = FullNames(sentence);
        foreach (var name in sentence.Names.Where(n => n.Type == NameType.Person))
        {
            AddMarked(sentence, name, others, found);
        }

        AddTitled(sentence, others, found);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var hit = new NameHit(i, i, null, true);
            if (sentence[i].Upos == "PROPN" && !found.Exists(f => f.Overlaps(hit)) && !others.Exists(o => o.Overlaps(hit)) && IsFamilyName(sentence, i))
            {
                found.Add(hit);
            }
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>Names right after a person's role that nobody marked: "spokesman Ivo Lund".</summary>
    private void AddTitled(Sentence sentence, List<NameHit> others, List<NameHit> found)
    {
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            if (!IsName(i + 1) || sentence[i].Upos is not ("NOUN" or "PROPN") || gazetteer.Roles.Find(text.Plain(sentence, i, i)) is not { Noun.IsPerson: true, Plural: false })
            {
                continue;
            }

            var last = i + 1;
            while (last + 1 < sentence.Tokens.Count && IsName(last + 1))
            {
                last++;
            }

            var hit = new NameHit(i + 1, last, null, true);
            if (!found.Exists(f => f.Overlaps(hit)) && gazetteer.Roles.Find(text.Plain(sentence, last, last)) is null)
            {
                found.Add(hit);
            }
        }

        bool IsName(int at) => sentence[at].Upos == "PROPN" && char.IsUpper(sentence[at].Form[0]) && sentence[at].Form.Length > 1
            && !others.Exists(o => o.First <= at && at <= o.Last) && !InName(sentence, at) && gazetteer.Roles.Find(text.Plain(sentence, at, at)) is null;
    }

    private void AddMarked(Sentence sentence, NameMention name, List<NameHit> others, List<NameHit> found)
    {
        var last = name.LastToken;
        while (last > name.FirstToken && sentence[last].Upos is "PART" or "PUNCT")
        {
            last--;
        }

        var first = SkipTitle(sentence, name.FirstToken, last);
        if (!char.IsLetter(sentence[last].Form[0]) || EndsInTitle(sentence, first, last))
        {
            return;
        }

        last = TakeNamesAfter(sentence, last, others);
        var hit = new NameHit(first, last, null, true);
        if (first == last && others.Exists(o => o.Overlaps(hit)) || others.Exists(o => o.First <= first && o.Last >= last && o.Length > hit.Length))
        {
            return;
        }

        if (!found.Exists(f => f.Overlaps(hit)))
        {
            found.Add(hit);
        }
        else if (found.Find(f => f.First > first && f.Last == last) is { } shorter && !others.Exists(o => o.First >= first && o.Last < shorter.First))
        {
            found.Remove(shorter);
            found.Add(hit);
        }
    }

    /// <summary>No name at all: "the Minister", "U.S. Secretary"; or a common word in small letters.</summary>
    private bool EndsInTitle(Sentence sentence, int first, int last) =>
        ActorCues.Titles.Contains(sentence[last].Form) || sentence[last].Upos == "NOUN" && gazetteer.Roles.Find(text.Plain(sentence, last, last)) is not null
        || first == last && (!char.IsUpper(sentence[first].Form[0]) || gazetteer.Roles.Find(text.Plain(sentence, last, last)) is not null);

    /// <summary>The model at times marks only the beginning of a name.</summary>
    private static int TakeNamesAfter(Sentence sentence, int last, List<NameHit> others)
    {
        while (last + 1 < sentence.Tokens.Count)
        {
            var next = sentence[last + 1].Form == "-" && sentence[last + 1].Span.Start == sentence[last].Span.End ? last + 2 : last + 1;
            if (next >= sentence.Tokens.Count || sentence[next].Upos != "PROPN" || next == last + 1 && sentence[next].Relation is not ("flat" or "compound")
                || !char.IsLetter(sentence[next].Form[0]) || others.Exists(o => o.First <= next && o.Last >= next))
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private int SkipTitle(Sentence sentence, int first, int last)
    {
        for (var end = last - 1; end >= first; end--)
        {
            if (ActorCues.Titles.Contains(sentence[end].Form) || gazetteer.Roles.Find(text.Plain(sentence, first, end)) is not null)
            {
                return end + 1;
            }
        }

        return first;
    }

    private List<NameHit> FullNames(Sentence sentence)
    {
        var hits = new List<NameHit>();
        for (var first = 0; first < sentence.Tokens.Count; first++)
        {
            if (sentence[first].Form.Length < 2 || !char.IsUpper(sentence[first].Form[0]))
            {
                continue;
            }

            for (var last = Math.Min(sentence.Tokens.Count - 1, first + LongestName - 1); last > first; last--)
            {
                if (char.IsUpper(sentence[last].Form[0])
                    && gazetteer.Offices.Named(NameFolding.Fold(text.Plain(sentence, first, last))).Count > 0)
                {
                    hits.Add(new NameHit(first, last, null, true));
                    first = last;
                    break;
                }
            }
        }

        return hits;
    }

    /// <summary>A family name of the report's persons or of somebody well known; not beside a number, where "May" is a month.</summary>
    private bool IsFamilyName(Sentence sentence, int token)
    {
        var form = sentence[token].Form;
        if (!char.IsUpper(form[0]) || form.Length < 3 || IsNumber(sentence, token - 1) || IsNumber(sentence, token + 1) || InName(sentence, token))
        {
            return false;
        }

        var folded = NameFolding.Fold(form);
        return _surnames.Contains(folded) || text.Published is { } day && WellKnown.Holder(gazetteer.Offices, folded, day) is not null;
    }

    private static bool InName(Sentence sentence, int token) =>
        sentence.Names.Any(n => n.Type != NameType.Person && n.FirstToken <= token && token <= n.LastToken && n.LastToken > n.FirstToken);

    private static bool IsNumber(Sentence sentence, int token) =>
        token >= 0 && token < sentence.Tokens.Count && sentence[token].Upos == "NUM";
}
