using System.Text.RegularExpressions;
using Chancery.Domain;

namespace Chancery.Grounding.Places;

/// <summary>Finds candidate place names in running text with the gazetteer alone.</summary>
/// <remarks>Used where no model has marked names. Longest match wins; common words, persons and bodies that bear a place's name are passed over.</remarks>
public sealed partial class PlaceFinder
{
    private const int Longest = 5;
    private const int Pages = 50_000;
    private readonly PlaceGazetteer _gazetteer;
    private readonly Demonyms _demonyms;

    public PlaceFinder(PlaceGazetteer? gazetteer = null, Demonyms? demonyms = null)
    {
        _gazetteer = gazetteer ?? PlaceGazetteer.Default;
        _demonyms = demonyms ?? Demonyms.Default;
    }

    /// <summary>The spans of place names, in order, none overlapping.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="demonyms">Whether adjectives and peoples' names ("Syrian") count as naming a place.</param>
    public IReadOnlyList<TextSpan> Find(string text, bool demonyms = false) => [.. Spot(text).Where(s => demonyms || !IsDemonymOnly(s.Of(text)))];

    private List<TextSpan> Spot(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<TextSpan>();
        var words = Words(text);
        var persons = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count;)
        {
            var length = Capital(text, words[i]) ? Match(text, words, i) : 0;
            if (length > 0 && Stands(text, words, i, length, persons))
            {
                found.Add(new TextSpan(words[i].Start, End(text, words[i + length - 1])));
            }

            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Names that can bear witness to where a text plays: states, first-order regions, demonyms and large towns.</summary>
    /// <remarks>The first pages say it; a book need not be read to its end for that.</remarks>
    internal IEnumerable<TextSpan> Witnesses(string text) => Spot(text.Length > Pages ? text[..Pages] : text).Where(s => Telling(PlaceKey.Of(s.Of(text))));

    private bool IsDemonymOnly(string name)
    {
        var key = PlaceKey.Of(name);
        return _demonyms.StateOf(key) is not null && !_gazetteer.LookupKey(key).Any(p => p.IsCountry || p.Population > 1_000_000);
    }

    private bool Telling(string key) => _demonyms.StateOf(key) is not null
        || _gazetteer.LookupKey(key).Any(p => p.IsCountry || p.IsRegion || (p.IsDistrict && key.Contains(' ', StringComparison.Ordinal)) || p.Population > 200_000);

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            var possessive = word.EndsWith("'s") || word.EndsWith("’s") ? 2 : 0;
            words.Add(new TextSpan(match.Index, match.Index + match.Length - possessive));
        }

        return words;
    }

    private static bool Capital(string text, TextSpan word) => char.IsUpper(text[word.Start]);

    /// <summary>A dot belongs to an abbreviation ("Ga.", "U.S."), not to a sentence's last word.</summary>
    private int End(string text, TextSpan word) => text[word.End - 1] != '.' || IsAbbreviation(text.AsSpan(word.Start, word.Length - 1)) ? word.End : word.End - 1;

    private bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Contains('.'))
        {
            return true;
        }

        var key = PlaceKey.Of(word);
        return word.Length <= 5 && word.ContainsAnyInRange('a', 'z')
            && _gazetteer.LookupKey(key).Any(p => p.IsAlternate && (p.IsRegion || p.IsCountry) && !PlaceKey.Of(p.Name).StartsWith(key + " ", StringComparison.Ordinal));
    }

    /// <summary>How many words from here on make the longest known name; 0 where none does.</summary>
    private int Match(string text, List<TextSpan> words, int start)
    {
        for (var length = Math.Min(Longest, words.Count - start); length > 0; length--)
        {
            var last = words[start + length - 1];
            if (Capital(text, last) && Unbroken(text, words, start, length) && IsName(text[words[start].Start..End(text, last)]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Only spaces and hyphens stand between the words.</summary>
    private static bool Unbroken(string text, List<TextSpan> words, int start, int length)
    {
        for (var i = start; i < start + length - 1; i++)
        {
            if (words[i + 1].Start - words[i].End != 1 || text[words[i].End] is not (' ' or '-') || (text[words[i].End - 1] == '.' && words[i].Length > 4))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsName(string name)
    {
        var key = PlaceKey.Of(name);
        if (key.Length < 2)
        {
            return false;
        }

        // Postal codes and other short forms count only as they are printed: "TX", "Ga.", "U.S."
        var capitals = !name.Any(char.IsLower);
        var printed = key.Length > 3 || name.EndsWith('.') || capitals;
        var common = PlaceWords.Default.Common.ContainsKey(key) && !(key.Length <= 3 && capitals);
        return printed && !common && (_gazetteer.LookupKey(key).Count > 0 || _demonyms.StateOf(key) is not null);
    }

    /// <summary>Whether the name stands for a place here and is not part of a person's or a body's name.</summary>
    private bool Stands(string text, List<TextSpan> words, int start, int length, HashSet<string> persons)
    {
        var next = start + length;
        var name = text.AsSpan(words[start].Start, End(text, words[next - 1]) - words[start].Start);
        var key = PlaceKey.Of(name);
        if (key.Length <= 2)
        {
            return name.Contains('.') || Follows(text, words[start], ", ") || IsState(key);
        }

        var before = start > 0 && Adjacent(text, words[start - 1], words[start]) ? PlaceKey.Of(words[start - 1].Of(text)) : "";
        if (IsPerson(text, words, start, length, key, before))
        {
            persons.Add(key);
            return false;
        }

        var after = next < words.Count && Adjacent(text, words[next - 1], words[next]) && Capital(text, words[next]) ? PlaceKey.Of(words[next].Of(text)) : "";
        if (PlaceWords.Default.Bodies.ContainsKey(after))
        {
            return false;
        }

        var led = PlaceWords.Default.Prepositions.ContainsKey(before);
        return length > 1 || IsState(key) || led || Follows(text, words, next, ", ") || (!persons.Contains(key) && Weighty(key));
    }

    private bool IsPerson(string text, List<TextSpan> words, int start, int length, string key, string before)
    {
        var persons = PlaceWords.Default.Persons;
        if (start > 0 && Capital(text, words[start - 1]) && persons.ContainsKey(before))
        {
            return true;
        }

        var next = start + length;
        if (length > 1 || IsState(key) || next >= words.Count || !Adjacent(text, words[start], words[next]) || !Capital(text, words[next]))
        {
            return length == 1 && persons.ContainsKey(key) && !Large(key, 250_000);
        }

        // "Nelson Mandela": a town's name before a capital that belongs to no place.
        var after = PlaceKey.Of(words[next].Of(text));
        var lists = PlaceWords.Default;
        return persons.ContainsKey(key) || !(lists.Designators.ContainsKey(after) || lists.Features.ContainsKey(after) || lists.Common.ContainsKey(after) || lists.Bodies.ContainsKey(after));
    }

    private bool IsState(string key) => _demonyms.StateOf(key) is not null || _gazetteer.LookupKey(key).Any(p => p.IsCountry || (p.IsRegion && p.Population > 500_000 && !p.IsAlternate));

    private bool Large(string key, long people) => _gazetteer.LookupKey(key).Any(p => p.IsCountry || (p.IsRegion && !p.IsAlternate) || p.Population > people);

    /// <summary>A name by itself counts anywhere when it is a state's, a region's or a large town's.</summary>
    private bool Weighty(string key) => _demonyms.StateOf(key) is not null
        || _gazetteer.LookupKey(key).Any(p => p.IsCountry || p.IsRegion || p.Class[0] is 'L' or 'H' or 'T' or 'S' || p.Population > 40_000);

    private static bool Follows(string text, TextSpan word, string sign) => word.Start >= sign.Length && text.AsSpan(word.Start - sign.Length, sign.Length).SequenceEqual(sign);

    private bool Follows(string text, List<TextSpan> words, int next, string sign) =>
        next < words.Count && Follows(text, words[next], sign) && _gazetteer.Lookup(words[next].Of(text)).Any(p => p.IsCountry || p.IsRegion);

    private static bool Adjacent(string text, TextSpan first, TextSpan second) => second.Start - first.End == 1 && text[first.End] == ' ';

    [GeneratedRegex(@"[\p{Lu}\p{Ll}\p{Lo}](?:[\p{L}\p{M}’'‘`]*[\p{L}\p{M}])?(?:\.(?:\p{L}\.?)*)?", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
