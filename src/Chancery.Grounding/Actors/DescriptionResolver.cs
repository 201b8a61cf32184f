namespace Chancery.Grounding.Actors;

/// <summary>Resolves role and body phrases: "the Turkish president", "the ministry", "the alliance", "his counterpart".</summary>
internal sealed class DescriptionResolver(ActorGazetteer gazetteer, ReportText text, Parties parties, Discourse discourse)
{
    private readonly PluralResolver _plurals = new(discourse);

    /// <param name="mention">A description without a party.</param>
    /// <param name="owner">The party of its possessor, where known.</param>
    public void Resolve(Mention mention, Party? owner)
    {
        if (mention.Countries.Count > 1)
        {
            mention.Members = [.. mention.Countries.Select(c => Member(mention, c))];
            mention.Basis = $"“{Words(mention)}” of each of {string.Join(", ", mention.Countries.Select(c => c.Name))}.";
            return;
        }

        if (_plurals.Resolve(mention, owner) || Counterpart(mention, owner) || Person(mention, owner) || Anaphor(mention))
        {
            return;
        }

        var country = mention.Country ?? OwnerCountry(mention, owner);
        if (mention.Body is { } body)
        {
            Set(mention, Described(mention, body.Name, gazetteer.Names.State(body.Country), body), $"“{Words(mention)}” belong to {body.Name}.");
        }
        else if (country is not null)
        {
            Set(mention, Described(mention, country.Name, country, null), $"“{Words(mention)}” act for {country.Name}: country and role ({mention.Role!.Code}) read off the words.");
        }
        else if (Repeated(mention) is { } same)
        {
            Set(mention, same, $"“{Words(mention)}” takes up an earlier “{mention.Role!.Noun}”.");
        }
        else
        {
            Set(mention, Described(mention, null, null, null), "A role without a country or name that would tell who is meant.");
        }
    }

    /// <summary>One of several holders of an office: the person where the table knows it, else the state.</summary>
    private Party Member(Mention mention, StateEntry country)
    {
        var holders = mention.Role!.IsOffice && text.Published is { } day ? gazetteer.Offices.Holders(country.Code, ActorCues.Office(mention.Role.Noun), day) : [];
        return holders.Count == 1 ? parties.Person(holders[0], text.Published, country.Code) : Described(mention, country.Name, country, null);
    }

    private bool Counterpart(Mention mention, Party? owner)
    {
        if (mention.Role!.Noun is not ("counterpart" or "opposite number"))
        {
            return false;
        }

        var role = owner?.Role;
        if (mention.Plural || mention.Country is null || role is null)
        {
            return false;
        }

        return Office(mention, mention.Country, role);
    }

    private bool Person(Mention mention, Party? owner)
    {
        if (!mention.Role!.IsPerson || mention.Plural || mention.Indefinite || mention.Former)
        {
            return false;
        }

        var country = mention.Country ?? OwnerCountry(mention, owner);
        var offices = ActorCues.Offices(mention.Role.Noun);
        if (Mentioned(mention, country, offices) is { } person)
        {
            Set(mention, person, $"“{Words(mention)}” is {person.Name}, whom the report names as {person.Role}.");
            return true;
        }

        if (mention.Body is { Name: { } body } && text.Published is { } day && !mention.Former)
        {
            return Holder(mention, body, [.. offices, ActorCues.Office($"{LastWords(mention)}")], day);
        }

        return country is not null && (mention.Role.IsOffice || offices.Length > 1) && Office(mention, country, mention.Role.Noun);
    }

    private string LastWords(Mention mention) => Words(mention).ToLowerInvariant();

    private Party? Mentioned(Mention mention, StateEntry? country, string[] offices)
    {
        if (country is null && !mention.Definite && !mention.Role!.IsOffice)
        {
            return null;
        }

        foreach (var office in offices)
        {
            var found = discourse.Last((_, p) => p is { Class: "person", Role: { } role, Name: not null } && !p.Plural
                && (country is null || p.Country == country.Code) && (mention.Body is null || p.AlsoKnownAs.Contains(mention.Body.Name!))
                && ActorCues.Office(role).Equals(office, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The holder of a state's office at the report's date, when there is exactly one.</summary>
    private bool Office(Mention mention, StateEntry country, string role) =>
        text.Published is { } day && Holder(mention, country.Code, ActorCues.Offices(role), day);

    private bool Holder(Mention mention, string party, IEnumerable<string> offices, DateOnly day)
    {
        foreach (var office in offices)
        {
            var holders = gazetteer.Offices.Holders(party, office, day);
            if (holders.Count == 1)
            {
                var person = parties.Person(holders[0], day, mention.Country?.Code);
                Set(mention, person, $"{person.Name} was {office} on {day:yyyy-MM-dd} by the table of offices.");
                return true;
            }

            if (holders.Count > 1)
            {
                return false;
            }
        }

        return false;
    }

    private bool Anaphor(Mention mention)
    {
        if (!mention.Definite || mention.Plural || mention.Country is not null || mention.Body is not null || mention.Possessor is not null || ActorCues.Anaphor(mention.Role!.Noun) is not { } wanted)
        {
            return false;
        }

        var found = discourse.Last((m, p) => (p.Class == wanted || wanted == "organization" && p.Class == "bloc") && p.Name is not null && m.Form != MentionForm.Pronoun && !m.Plural, 6);
        if (found is null)
        {
            return false;
        }

        Set(mention, found, $"“the {mention.Role.Noun}” is the last {wanted} named before it, {found.Name}.");
        return true;
    }

    /// <summary>An earlier description with the same noun.</summary>
    private Party? Repeated(Mention mention) => mention.Indefinite || mention.Possessor is not null || mention.Count is not null
        || ActorCues.Relational.Contains(mention.Role!.Noun) || !mention.Definite && !ActorCues.Sticky.Contains(mention.Role.Noun) ? null
        : discourse.Last((m, p) => m.Role?.Noun == mention.Role!.Noun && m.Plural == mention.Plural && p.Name is not null && m.Form == MentionForm.Description, mention.Definite ? 20 : 8);

    private StateEntry? OwnerCountry(Mention mention, Party? owner) =>
        mention.Possessor is null || ActorCues.Relational.Contains(mention.Role!.Noun) ? null : gazetteer.Names.State(owner?.Country);

    private Party Described(Mention mention, string? name, StateEntry? country, Party? body)
    {
        var role = mention.Role!;
        var party = new Party(name, "role")
        {
            Role = role.IsPerson && !mention.Plural ? (mention.Former ? "former " : "") + role.Noun : null,
            Country = country?.Code,
            Code = body?.Code is { } code && !(body.Kind == "state") ? code : RoleCodes.Of(country?.Code, role),
            Plural = mention.Plural,
            Gender = ActorCues.Gender(role.Noun),
            Class = role.IsPerson ? "person" : body is not null ? "organization" : role.Noun is "ministry" ? "organization" : "body",
        };
        party.AlsoKnownAs.Add(Words(mention));
        if (country?.Adjective is { } adjective)
        {
            party.AlsoKnownAs.Add($"{adjective} {(mention.Plural ? mention.Sentence[mention.Head].Form : role.Noun)}");
        }

        if (country is not null && !mention.Former)
        {
            party.AlsoKnownAs.Add(country.Name);
        }

        return party;
    }

    private string Words(Mention mention) => mention.Words(text.Original);

    private static void Set(Mention mention, Party party, string basis)
    {
        mention.Party = party;
        mention.Basis = basis;
    }
}
