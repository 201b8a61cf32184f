namespace Chancery.Grounding.Places;

/// <summary>A candidate with what the way it was found adds to or takes from its score.</summary>
/// <param name="Place">The candidate.</param>
/// <param name="Bonus">Added to its score; negative where the name had to be cut down to find it.</param>
internal readonly record struct ReadPlace(PlaceCandidate Place, double Bonus);

/// <summary>Finds the candidates that the words of a mention allow: as they stand, and without the words that only point ("northern", "city of", "province").</summary>
internal sealed class PlaceReading(PlaceGazetteer gazetteer, Demonyms demonyms)
{
    private const int Rounds = 4;
    private static readonly string[] UsCounty = [" county", " parish"];
    private static readonly string[] Articles = ["al ", "el ", "ar ", "as ", "ad ", "an "];

    /// <summary>The candidates of a mention's words; none where nothing in the gazetteer fits.</summary>
    public List<ReadPlace> Read(string text)
    {
        var key = PlaceKey.Of(Bare(text));
        if (key.Length == 0 || key.Length > 80)
        {
            return [];
        }

        var found = Known(key, 0);
        var (words, wanted, loss) = (key, "", 0.0);
        for (var round = 0; found.Count == 0 && round < Rounds && Cut(ref words, ref wanted, ref loss); round++)
        {
            found = Prefer(Known(words, loss), wanted);
        }

        found = found.Count > 0 ? found : Part(text);
        return found.Count > 0 ? found : Inhabitants(key);
    }

    /// <summary>Without the possessive and the quotes around.</summary>
    private static string Bare(string text)
    {
        var bare = text.Trim(' ', '"', '“', '”', '\'', '‘', '’', '(', ')', ',', ';', ':');
        return bare.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? bare[..^2] : bare;
    }

    private List<ReadPlace> Known(string key, double bonus)
    {
        var found = gazetteer.LookupKey(key).Select(p => new ReadPlace(p, bonus)).ToList();
        if (found.Count == 0)
        {
            found = [.. Spellings(key).SelectMany(gazetteer.LookupKey).DistinctBy(p => (p.GeoNamesId, p.Latitude, p.Longitude)).Select(p => new ReadPlace(p, bonus - 0.2))];
        }

        // Local papers drop the word: "a Clay deputy" is of Clay County.
        foreach (var ending in UsCounty)
        {
            found.AddRange(gazetteer.LookupKey(key + ending).Where(p => p.IsDistrict).Select(p => new ReadPlace(p, bonus - 0.8)));
        }

        if (found.TrueForAll(f => !f.Place.IsCountry && f.Place.Population < 100_000) && demonyms.StateOf(key) is { } state)
        {
            found.AddRange(gazetteer.Lookup(state).Where(p => p.IsCountry || p.Class[0] == 'L' || p.IsRegion).Select(p => new ReadPlace(p, bonus + 1)));
        }

        return found;
    }

    private static IEnumerable<string> Spellings(string key)
    {
        var words = key.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words.Length > 1 && PlaceWords.Default.Shorts.TryGetValue(words[i], out var full))
            {
                yield return string.Join(' ', words[..i].Append(full).Concat(words[(i + 1)..]));
            }

            foreach (var (brief, spelled) in PlaceWords.Default.Shorts)
            {
                if (words.Length > 1 && spelled == words[i])
                {
                    yield return string.Join(' ', words[..i].Append(brief).Concat(words[(i + 1)..]));
                }
            }
        }

        foreach (var article in Articles)
        {
            yield return key.StartsWith(article, StringComparison.Ordinal) ? key[article.Length..] : article + key;
        }

        yield return key.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Takes one pointing word off; false where none is left.</summary>
    private static bool Cut(ref string key, ref string wanted, ref double loss)
    {
        var words = PlaceWords.Default;
        for (var space = key.IndexOf(' ', StringComparison.Ordinal); space > 0; space = key.IndexOf(' ', space + 1))
        {
            var (head, tail) = (key[..space], key[(space + 1)..]);
            if (words.Leads.ContainsKey(head) || words.Directions.ContainsKey(head) || (words.Features.ContainsKey(head) && head is not ("mount" or "point")))
            {
                (wanted, key) = (head.StartsWith("county", StringComparison.Ordinal) || head == "co" ? "A.ADM2" : wanted, tail);
                return true;
            }

            if (words.Designators.TryGetValue(tail, out var classes))
            {
                (wanted, key) = (wanted.Length > 0 ? wanted : classes, head);
                return true;
            }

            if (words.Features.ContainsKey(tail))
            {
                (key, loss) = (head, loss - 1);
                return true;
            }
        }

        return false;
    }

    private static List<ReadPlace> Prefer(List<ReadPlace> found, string wanted)
    {
        if (wanted.Length > 0)
        {
            var classes = wanted.Split(' ');
            for (var i = 0; i < found.Count; i++)
            {
                var rank = Array.FindIndex(classes, c => found[i].Place.Class.StartsWith(c, StringComparison.Ordinal));
                found[i] = found[i] with { Bonus = found[i].Bonus + (rank < 0 ? 0 : 2.5 - (rank * 0.5)) };
            }
        }

        return found;
    }

    /// <summary>"Ohioans", "Dagestani": a region's or a large town's people.</summary>
    private List<ReadPlace> Inhabitants(string key)
    {
        foreach (var (ending, stems) in PlaceWords.Default.Endings)
        {
            foreach (var stem in key.Length > ending.Length + 2 && key.EndsWith(ending, StringComparison.Ordinal) ? stems.Split('|') : [])
            {
                var found = gazetteer.LookupKey(key[..^ending.Length] + stem).Where(p => p.IsRegion || p.IsCountry || p.Class[0] == 'L' || p.Population > 500_000);
                if (found.Select(p => new ReadPlace(p, -0.5)).ToList() is { Count: > 0 } known)
                {
                    return known;
                }
            }
        }

        return [];
    }

    /// <summary>"Paris, Texas" as one mention: the first part, held to lie in the second.</summary>
    private List<ReadPlace> Part(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || comma > 80 || text.Length > 200)
        {
            return [];
        }

        var (first, second) = (Read(text[..comma]), Read(text[(comma + 1)..]));
        var inside = first.Where(f => second.Exists(s => f.Place.LiesIn(s.Place))).ToList();
        return inside.Count > 0 ? inside : first;
    }
}
