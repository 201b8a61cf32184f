using System.Globalization;
using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds gazetteer aliases in a sentence, longest first, case taken seriously.</summary>
internal sealed class NameMatcher(NameTable names, RoleTable roles, ReportText text)
{
    /// <summary>Capitals-only aliases up to this length are not looked for in a sentence of capitals.</summary>
    private const int ShortAcronym = 4;

    public List<NameHit> Match(Sentence sentence)
    {
        var hits = new List<NameHit>();
        var capitals = ReportText.IsAllCapitals(sentence);
        for (var first = 0; first < sentence.Tokens.Count;)
        {
            var hit = Longest(sentence, first, capitals);
            if (hit is null)
            {
                first++;
                continue;
            }

            hits.Add(hit);
            first = hit.Last + 1;
        }

        return hits;
    }

    private NameHit? Longest(Sentence sentence, int first, bool capitals)
    {
        if (!char.IsLetterOrDigit(sentence[first].Form[0]))
        {
            return null;
        }

        for (var last = Math.Min(sentence.Tokens.Count - 1, first + NameTable.MaxWords - 1); last >= first; last--)
        {
            var words = text.Plain(sentence, first, last);
            if (words.Length > 80 || sentence[last].Upos == "PUNCT" && words[^1] != '.')
            {
                continue;
            }

            if (Find(words, capitals) is { } name)
            {
                return new NameHit(first, last, name, false);
            }
        }

        return null;
    }

    /// <summary>"security council", "foreign office": bodies that some papers write small.</summary>
    private GazetteerName? Uncapitalised(ReadOnlySpan<char> words)
    {
        if (words.Length < 11 || !char.IsLower(words[0]) && !words.StartsWith("U") || words.Count(' ') is < 1 or > 2 || roles.Find(words) is not null)
        {
            return null;
        }

        Span<char> title = stackalloc char[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            title[i] = i == 0 || words[i - 1] == ' ' ? char.ToUpperInvariant(words[i]) : words[i];
        }

        return names.Find(title, text.Year) is { Type: GazetteerNameType.Body or GazetteerNameType.Seat } name && (name.Body is null || name.Body.Kind is "igo" or "bloc" or "alliance" or "court") ? name : null;
    }

    private GazetteerName? Find(ReadOnlySpan<char> words, bool capitals)
    {
        if (!capitals)
        {
            return names.Find(words, text.Year) ?? Uncapitalised(words);
        }

        if (words.Length > ShortAcronym && names.Find(words, text.Year) is { } acronym)
        {
            return acronym;
        }

        return words.Length > ShortAcronym - 1
            ? names.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToString().ToLowerInvariant()), text.Year)
            : null;
    }
}
