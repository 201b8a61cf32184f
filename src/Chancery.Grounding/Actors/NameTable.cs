namespace Chancery.Grounding.Actors;

/// <summary>Aliases of states, organisations and groups.</summary>
internal sealed class NameTable
{
    /// <summary>The longest alias looked for, in words of the tokeniser.</summary>
    public const int MaxWords = 10;

    private readonly Dictionary<string, List<GazetteerName>> _aliases = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, StateEntry> _states = new(300, StringComparer.Ordinal);
    private readonly Dictionary<string, BodyEntry> _bodies = new(2048, StringComparer.Ordinal);

    public StateEntry? State(string? code) => code is null ? null : _states.GetValueOrDefault(code);

    public BodyEntry? Body(string name) => _bodies.GetValueOrDefault(name);

    /// <summary>What an alias names in a year: the first of the preferred kind that existed then, or null.</summary>
    public GazetteerName? Find(ReadOnlySpan<char> alias, int? year)
    {
        if (!_aliases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(alias, out var names))
        {
            return null;
        }

        foreach (var name in names)
        {
            if (name.ExistsIn(year))
            {
                return name;
            }
        }

        return names[0];
    }

    public static NameTable Load(string folder)
    {
        var table = new NameTable();
        foreach (var row in GazetteerFile.Rows(folder, "states.tsv"))
        {
            table.AddState(row);
        }

        foreach (var row in GazetteerFile.Rows(folder, "organisations.tsv"))
        {
            var international = row[3] is "igo" or "alliance" or "court";
            table.AddBody(new BodyEntry(row[0], row[1], GazetteerFile.List(row[2]), row[3] == "igo" && row[5].Length > 0 ? "bloc" : row[3], international || row[4].Length == 0 ? null : row[4], false, null, null));
        }

        foreach (var row in GazetteerFile.Rows(folder, "groups.tsv"))
        {
            var countries = GazetteerFile.List(row[4]);
            table.AddBody(new BodyEntry(row[0], row[1], GazetteerFile.List(row[2]), row[3], countries.Length == 0 || countries.Length > 1 && row[3] is "ethnic" or "religious" ? null : countries[0], true, Year(row[5]), Year(row[6])));
        }

        foreach (var names in table._aliases.Values)
        {
            if (names.Count > 1)
            {
                names.Sort((a, b) => a.Type.CompareTo(b.Type));
            }
        }

        return table;
    }

    private void AddState(string[] row)
    {
        var demonyms = GazetteerFile.List(row[3]);
        var state = new StateEntry(row[0], row[1], demonyms.Length > 0 ? demonyms[0] : null, Year(row[6]), Year(row[7]));
        _states[state.Code] = state;
        Add(state.Name, new(GazetteerNameType.State, state, null));
        foreach (var alias in GazetteerFile.List(row[2]))
        {
            Add(alias, new(GazetteerNameType.State, state, null));
        }

        foreach (var demonym in demonyms)
        {
            Add(demonym, new(GazetteerNameType.Demonym, state, null));
        }

        foreach (var capital in GazetteerFile.List(row[4]))
        {
            Add(capital, new(GazetteerNameType.Capital, state, null));
        }

        foreach (var seat in GazetteerFile.List(row[5]))
        {
            var sign = seat.LastIndexOf('=');
            Add(sign < 0 ? seat : seat[..sign], new(GazetteerNameType.Seat, state, null, sign < 0 ? "GOV" : seat[(sign + 1)..]));
        }
    }

    private void AddBody(BodyEntry body)
    {
        _bodies.TryAdd(body.Name, body);
        var name = new GazetteerName(GazetteerNameType.Body, null, body);
        Add(body.Name, name);
        foreach (var alias in body.Aliases)
        {
            Add(alias, name);
        }
    }

    private void Add(string alias, GazetteerName name)
    {
        if (_aliases.TryGetValue(alias, out var names))
        {
            names.Add(name);
        }
        else
        {
            _aliases[alias] = new List<GazetteerName>(1) { name };
        }
    }

    private static int? Year(string cell) => cell.Length >= 4 && int.TryParse(cell.AsSpan(0, 4), out var year) ? year : null;
}
