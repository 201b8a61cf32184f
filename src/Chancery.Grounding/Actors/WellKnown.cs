namespace Chancery.Grounding.Actors;

/// <summary>People whom reports name by family name alone.</summary>
internal static class WellKnown
{
    /// <summary>The only holder of a well-known office with this family name on a day, or null.</summary>
    public static PersonEntry? Holder(OfficeTable offices, string surname, DateOnly day)
    {
        PersonEntry? found = null;
        foreach (var person in offices.WithSurname(surname))
        {
            if (!person.Offices.Exists(o => o.HeldOn(day) && ActorCues.KnownOffices.Contains(o.Role)))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = person;
        }

        return found;
    }
}
