namespace Chancery.Grounding.Actors;

/// <summary>Makes the parties of a report from the gazetteer, one object for one party.</summary>
internal sealed class Parties(ActorGazetteer gazetteer)
{
    private readonly Dictionary<string, Party> _known = new(StringComparer.Ordinal);

    /// <summary>A state as such, or as its government (then with the role in the code).</summary>
    public Party State(StateEntry state, string? role = null)
    {
        var code = state.Code + role;
        if (_known.TryGetValue(code, out var known))
        {
            return known;
        }

        var party = new Party(state.Name, "state") { Country = state.Code, Code = code, Class = "state" };
        if (state.Adjective is { } adjective)
        {
            party.AlsoKnownAs.Add(adjective);
            party.AlsoKnownAs.Add(adjective + " government");
        }

        return _known[code] = party;
    }

    public Party Body(BodyEntry body)
    {
        var key = "=" + body.Name;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var plural = body.Kind is "ethnic" or "religious" && body.Name.EndsWith('s');
        var kind = body.IsGroup ? "group" : "organization";
        var party = new Party(body.Name, kind)
        {
            Country = body.Country,
            Code = body.Code,
            Plural = plural,
            Class = body.IsGroup ? "group" : body.Kind == "media" ? "media" : body.Kind is "alliance" or "bloc" ? body.Kind : "organization",
        };
        party.AlsoKnownAs.UnionWith(body.Aliases);
        return _known[key] = party;
    }

    /// <summary>A part of a state that acts in its own name: its parliament, army, police.</summary>
    public Party Seat(StateEntry state, string role, string words)
    {
        var key = state.Code + "/" + words;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var party = new Party(role == "GOV" ? state.Name : words, role == "GOV" ? "state" : "organization")
        {
            Country = state.Code,
            Code = state.Code + role,
            Class = role == "GOV" ? "state" : "organization",
        };
        party.AlsoKnownAs.Add(words);
        party.AlsoKnownAs.Add(state.Name);
        return _known[key] = party;
    }

    /// <summary>A person of the gazetteer in the office held on a day.</summary>
    public Party Person(PersonEntry person, DateOnly? day, string? country)
    {
        var key = "@" + person.Name + "/" + country;
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var holding = Holding(person, day, country);
        var now = day is null || holding.HeldOn(day.Value);
        var party = new Party(person.Name, "person")
        {
            Folded = NameFolding.Fold(person.Name),
            // Without a date nobody can say which office the person holds.
            Role = day is null || holding.Role == "official" ? null : now ? holding.Role : "former " + holding.Role,
            Country = holding.Country,
            Code = now || holding.Country is null ? holding.Code : holding.Country + "ELI",
            Gender = GivenNames.Gender(person.Name),
            Class = "person",
        };
        AddOffice(party, holding, now);
        party.AlsoKnownAs.UnionWith(person.Aliases);
        return _known[key] = party;
    }

    /// <summary>The office that matters on a day: one held then, else the nearest; a country named beside the person decides between namesakes.</summary>
    private static OfficeHolding Holding(PersonEntry person, DateOnly? day, string? country) => person.Offices
        .OrderByDescending(o => country is null || o.Country == country)
        .ThenBy(o => day is null ? 0 : o.Distance(day.Value))
        .ThenBy(o => o.Role == "official" ? 1 : 0)
        .ThenByDescending(o => o.From)
        .First();

    private void AddOffice(Party party, OfficeHolding holding, bool now)
    {
        var owner = holding.Organisation ?? gazetteer.Names.State(holding.Country)?.Name;
        if (owner is not null)
        {
            party.AlsoKnownAs.Add(owner);
        }

        if (party.Role is null)
        {
            return;
        }

        party.AlsoKnownAs.Add(now ? holding.Role : "former " + holding.Role);
        if (gazetteer.Names.State(holding.Country)?.Adjective is { } adjective && holding.Organisation is null)
        {
            party.AlsoKnownAs.Add((now ? "" : "former ") + adjective + " " + holding.Role);
        }
    }
}
