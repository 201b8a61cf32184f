namespace Chancery.Grounding.Actors;

/// <summary>Ties a person's name to the office table, to an earlier mention, or to itself.</summary>
internal sealed class PersonResolver(ActorGazetteer gazetteer, Parties parties, ReportText text)
{
    private readonly List<Party> _persons = [];

    /// <summary>Resolves the full names of a report first, so that a family name in the headline finds its person.</summary>
    public void Introduce(IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.PersonName is { } name && name.Contains(' ', StringComparison.Ordinal) && !mention.IsPlace)
            {
                Resolve(mention);
            }
        }
    }

    public void Resolve(Mention mention)
    {
        if (mention.Party is not null || mention.PersonName is not { } name)
        {
            return;
        }

        var folded = NameFolding.Fold(name);
        (mention.Party, mention.Basis) = Earlier(mention, folded) ?? Listed(mention, folded) ?? ByFamilyName(mention, folded) ?? Unknown(name, folded);
        if (!_persons.Contains(mention.Party!))
        {
            _persons.Add(mention.Party!);
        }

        ReadTitle(mention, mention.Party!);
    }

    /// <summary>A person named in full elsewhere in the report.</summary>
    private (Party?, string?)? Earlier(Mention mention, string folded)
    {
        Party? found = null;
        for (var i = _persons.Count - 1; i >= 0; i--)
        {
            var person = _persons[i];
            if (person.Folded is null || !ShortForms.Fits(folded, person.Folded, person.Country) || !Agrees(mention, person))
            {
                continue;
            }

            if (person.Folded == folded || found is null)
            {
                found = person;
            }
        }

        return found is null ? null : (found, $"“{mention.PersonName}” is {found.Name}, named in full in this report.");
    }

    private (Party?, string?)? Listed(Mention mention, string folded)
    {
        var named = gazetteer.Offices.Named(folded);
        if (named.Count == 0)
        {
            return null;
        }

        var fitting = named.Where(p => mention.Country is null || p.Offices.Exists(o => o.Country == mention.Country.Code || o.Country is null)).ToList();
        var now = text.Published is { } day ? fitting.Where(p => p.Offices.Exists(o => o.HeldOn(day))).ToList() : fitting;
        var person = now.Count == 1 ? now[0] : fitting.Count == 1 ? fitting[0] : null;
        return person is null ? null : Known(person, mention, "by full name");
    }

    private (Party?, string?)? ByFamilyName(Mention mention, string folded)
    {
        if (text.Published is not { } day)
        {
            return null;
        }

        if (folded.Contains(' ', StringComparison.Ordinal))
        {
            return FirstAndLast(mention, folded, day);
        }

        var titled = mention.Role is null ? [] : gazetteer.Offices.WithSurname(folded).Where(p => p.Offices.Exists(o => o.HeldOn(day) && Suits(o, mention))).ToList();
        if (titled.Count == 1)
        {
            return Known(titled[0], mention, $"by family name and title as of {day:yyyy-MM-dd}");
        }

        return titled.Count == 0 && WellKnown.Holder(gazetteer.Offices, folded, day) is { } person && (mention.Country is null || person.Offices.Exists(o => o.Country == mention.Country.Code))
            ? Known(person, mention, $"the only holder of a high office of that name on {day:yyyy-MM-dd}") : null;
    }

    /// <summary>"Recep Erdoğan" for somebody well known whom the table gives with a middle name.</summary>
    private (Party?, string?)? FirstAndLast(Mention mention, string folded, DateOnly day)
    {
        var first = folded[..(folded.IndexOf(' ', StringComparison.Ordinal) + 1)];
        return WellKnown.Holder(gazetteer.Offices, folded[(folded.LastIndexOf(' ') + 1)..], day) is { } person
            && NameFolding.Fold(person.Name).StartsWith(first, StringComparison.Ordinal) ? Known(person, mention, "by first and family name") : null;
    }

    private (Party?, string?) Known(PersonEntry person, Mention mention, string how)
    {
        var country = mention.Country is { } state && person.Offices.Exists(o => o.Country == state.Code) ? state.Code : null;
        var party = parties.Person(person, text.Published, country);
        return (party, $"“{mention.PersonName}” is {person.Name}{(party.Role is null ? "" : ", " + party.Role)}: found in the table of offices {how}.");
    }

    private static (Party?, string?) Unknown(string name, string folded) => (
        new Party(name, "person") { Folded = folded, Class = "person", Gender = GivenNames.Gender(name) },
        "A person that the gazetteer does not know, under the name the report gives.");

    private static bool Suits(OfficeHolding holding, Mention mention) =>
        (mention.Country is null || holding.Country == mention.Country.Code)
        && ActorCues.Offices(mention.Role!.Noun).Contains(ActorCues.Office(holding.Role), StringComparer.OrdinalIgnoreCase);

    private static bool Agrees(Mention mention, Party person) =>
        mention.Country is null || person.Country is null || mention.Country.Code == person.Country || mention.Former;

    /// <summary>What a title tells of a person: gender always, role and country where the table does not know them.</summary>
    public void ReadTitle(Mention mention, Party person)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            person.Gender ??= ActorCues.Gender(mention.Sentence[i].Form);
        }

        Describe(mention, person);
        var words = mention.Words(text.Original);
        person.AlsoKnownAs.Add(words);
        if (mention.PersonName is { } name)
        {
            person.AlsoKnownAs.Add(name);
            person.AlsoKnownAs.Add(name[(name.LastIndexOf(' ') + 1)..]);
        }
    }

    /// <summary>Gives a person the role and country that a title or apposition states.</summary>
    public void Describe(Mention mention, Party person)
    {
        var role = mention.Role?.Noun;
        if (role is not null)
        {
            person.Role ??= mention.Former ? "former " + role : role;
            person.AlsoKnownAs.Add(mention.Former ? "former " + role : role);
        }

        var country = mention.Country ?? gazetteer.Names.State(mention.Body?.Country);
        person.Country ??= country?.Code;
        if (country is not null && !mention.Former)
        {
            person.AlsoKnownAs.Add(country.Name);
            if (role is not null && country.Adjective is not null)
            {
                person.AlsoKnownAs.Add(country.Adjective + " " + role);
            }
        }

        if (mention.Body?.Name is { } body)
        {
            person.AlsoKnownAs.Add(body);
        }

        person.Code ??= mention.Former && country is not null ? country.Code + "ELI"
            : mention.Body?.Code ?? (country is not null && mention.Role is not null ? RoleCodes.Of(country.Code, mention.Role) : null);
    }
}
