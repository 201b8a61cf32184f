namespace Chancery.Grounding.Actors;

/// <summary>Who held which office when.</summary>
internal sealed class OfficeTable
{
    private readonly Dictionary<string, List<PersonEntry>> _byName = new(16384, StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonEntry>> _bySurname = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<(string Party, string Role), List<OfficeHolding>> _byOffice = [];

    /// <summary>Persons with this full name or alias (folded).</summary>
    public IReadOnlyList<PersonEntry> Named(string folded) => _byName.GetValueOrDefault(folded) ?? [];

    /// <summary>Persons whose family name is this word (folded).</summary>
    public IReadOnlyList<PersonEntry> WithSurname(string folded) => _bySurname.GetValueOrDefault(folded) ?? [];

    /// <summary>Who held an office of a country or organisation on a day; empty where the table does not know.</summary>
    public IReadOnlyList<PersonEntry> Holders(string party, string role, DateOnly day)
    {
        if (!_byOffice.TryGetValue((party, role), out var holdings))
        {
            return [];
        }

        var found = new List<PersonEntry>();
        foreach (var holding in holdings)
        {
            if (holding.HeldOn(day) && !found.Contains(holding.Person))
            {
                found.Add(holding.Person);
            }
        }

        return found;
    }

    public static OfficeTable Load(string folder)
    {
        var table = new OfficeTable();
        foreach (var row in GazetteerFile.Rows(folder, "offices.tsv"))
        {
            table.Add(row);
        }

        return table;
    }

    private void Add(string[] row)
    {
        var person = Person(row[0], row[2], GazetteerFile.List(row[1]));
        var holding = new OfficeHolding(
            person, row[2].Length == 0 ? null : row[2], row[3].Length == 0 ? null : row[3], row[4], row[5], PartialDate.First(row[6]), PartialDate.Last(row[7]));
        person.Offices.Add(holding);
        var party = holding.Organisation ?? holding.Country;
        if (party is not null && row[4] != "official")
        {
            var key = (party, ActorCues.Office(row[4]));
            if (!_byOffice.TryGetValue(key, out var holdings))
            {
                _byOffice[key] = holdings = [];
            }

            holdings.Add(holding);
        }
    }

    /// <summary>The person of a row: the same name is the same person unless it belongs to another country's office.</summary>
    private PersonEntry Person(string name, string country, string[] aliases)
    {
        var folded = NameFolding.Fold(name);
        var known = _byName.GetValueOrDefault(folded)?.Find(p => p.Offices.Count == 0 || country.Length == 0 || p.Offices.Exists(o => o.Country is null || o.Country == country));
        if (known is not null)
        {
            if (aliases.Length > 0 && known.Aliases.Count == 0)
            {
                AddAliases(known, folded, aliases);
            }

            return known;
        }

        var person = new PersonEntry(name);
        Index(_byName, folded, person);
        foreach (var surname in ShortForms.Surnames(folded, country))
        {
            Index(_bySurname, surname, person);
        }

        AddAliases(person, folded, aliases);
        return person;
    }

    private void AddAliases(PersonEntry person, string folded, string[] aliases)
    {
        foreach (var alias in aliases)
        {
            if (!person.Aliases.Add(alias))
            {
                continue;
            }

            var key = NameFolding.Fold(alias);
            if (key == folded)
            {
                // The same name with its own letters: prefer it, so that the name reads as the person writes it.
                person.Name = alias.Any(c => c > 127) && !person.Name.Any(c => c > 127) ? alias : person.Name;
            }

            Index(_byName, key, person);
        }
    }

    private static void Index(Dictionary<string, List<PersonEntry>> index, string key, PersonEntry person)
    {
        if (!index.TryGetValue(key, out var persons))
        {
            index[key] = [person];
        }
        else if (!persons.Contains(person))
        {
            persons.Add(person);
        }
    }
}
