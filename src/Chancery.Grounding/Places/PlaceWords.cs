namespace Chancery.Grounding.Places;

/// <summary>Word lists that reading place names needs, from <c>Data/place-words.tsv</c>.</summary>
internal sealed class PlaceWords
{
    private static readonly Lazy<PlaceWords> Shipped = new(() => new PlaceWords());
    private readonly Dictionary<string, Dictionary<string, string>> _lists = new(StringComparer.Ordinal);

    private PlaceWords()
    {
        foreach (var row in PlaceData.Lines("place-words.tsv").Select(l => l.Split('\t')))
        {
            var list = _lists.TryGetValue(row[0], out var known) ? known : _lists[row[0]] = new(StringComparer.Ordinal);
            foreach (var word in row[1].Split('|'))
            {
                list[word] = row.Length > 2 ? row[2] : "";
            }
        }
    }

    public static PlaceWords Default => Shipped.Value;

    /// <summary>Words before a name that say what it is ("city of") without being part of it.</summary>
    public IReadOnlyDictionary<string, string> Leads => _lists["lead"];

    /// <summary>Words after a name that say what it is ("province"), with the classes they ask for.</summary>
    public IReadOnlyDictionary<string, string> Designators => _lists["designator"];

    /// <summary>Words that point to a part of a place ("northern").</summary>
    public IReadOnlyDictionary<string, string> Directions => _lists["direction"];

    /// <summary>Words of sites and waters that are named after a place ("river").</summary>
    public IReadOnlyDictionary<string, string> Features => _lists["feature"];

    /// <summary>Endings of inhabitants' names, and what may stand in the place's name instead.</summary>
    public IReadOnlyDictionary<string, string> Endings => _lists["ending"];

    /// <summary>Short forms within names, and what they stand for ("st", "saint").</summary>
    public IReadOnlyDictionary<string, string> Shorts => _lists["short"];

    /// <summary>Capitalised words that are no place names though places bear them.</summary>
    public IReadOnlyDictionary<string, string> Common => _lists["common"];

    /// <summary>Titles and given names: the word after one is a person's.</summary>
    public IReadOnlyDictionary<string, string> Persons => _lists["person"];

    /// <summary>Words after a name that make it an organisation's ("Post", "University").</summary>
    public IReadOnlyDictionary<string, string> Bodies => _lists["body"];

    /// <summary>Prepositions that usually come before places.</summary>
    public IReadOnlyDictionary<string, string> Prepositions => _lists["preposition"];
}
