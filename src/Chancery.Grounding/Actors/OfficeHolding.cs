namespace Chancery.Grounding.Actors;

/// <summary>One person in one office.</summary>
/// <param name="Person">The person.</param>
/// <param name="Country">ISO alpha-3, or null for offices of organisations.</param>
/// <param name="Organisation">Name of the organisation, or null.</param>
/// <param name="Role">The office, e.g. "foreign minister".</param>
/// <param name="Code">Actor code while in office.</param>
/// <param name="From">First day as far as known, earliest reading.</param>
/// <param name="To">Last day as far as known, latest reading.</param>
internal sealed record OfficeHolding(PersonEntry Person, string? Country, string? Organisation, string Role, string Code, DateOnly From, DateOnly To)
{
    /// <summary>True when the office was held on a day, as far as the precision of the dates lets one say.</summary>
    public bool HeldOn(DateOnly day) => From <= day && day <= To;

    /// <summary>Days between a day and the time in office; 0 inside it.</summary>
    public int Distance(DateOnly day) => day < From ? From.DayNumber - day.DayNumber : day > To ? day.DayNumber - To.DayNumber : 0;
}

/// <summary>A person of the gazetteer.</summary>
internal sealed class PersonEntry(string name)
{
    /// <summary>The name written with its own letters ("Erdoğan") where the gazetteer knows them.</summary>
    public string Name { get; set; } = name;

    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    public List<OfficeHolding> Offices { get; } = [];
}
