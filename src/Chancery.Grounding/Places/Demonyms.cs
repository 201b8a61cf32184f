namespace Chancery.Grounding.Places;

/// <summary>Adjectives and peoples' names, and the states they belong to ("Syrian", "Sudanese").</summary>
/// <remarks>Read from the gazetteer of states, where the build carries it; without it no demonym is known.</remarks>
public sealed class Demonyms
{
    private static readonly Lazy<Demonyms> Shipped = new(() => new Demonyms(PlaceData.Lines("states.tsv")));
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    /// <param name="lines">Rows of <c>gazetteer/states.tsv</c>, headed by the names of their columns.</param>
    public Demonyms(IEnumerable<string> lines)
    {
        string[]? header = null;
        foreach (var row in lines.Select(l => l.Split('\t')))
        {
            if (header is null)
            {
                header = row;
                continue;
            }

            var name = Cell(header, row, "name");
            foreach (var demonym in Cell(header, row, "demonyms").Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                _states.TryAdd(PlaceKey.Of(demonym), name);
            }
        }
    }

    public static Demonyms Default => Shipped.Value;

    /// <summary>The name of the state that a demonym's key means, or null.</summary>
    public string? StateOf(string key) => _states.GetValueOrDefault(key);

    private static string Cell(string[] header, string[] row, string column)
    {
        var index = Array.IndexOf(header, column);
        return index >= 0 && index < row.Length ? row[index] : "";
    }
}
