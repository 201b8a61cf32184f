namespace Chancery.Grounding.Dates;

/// <summary>What a time expression means.</summary>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Precision">As in <see cref="Domain.When"/>.</param>
/// <param name="Timex">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
internal readonly record struct Resolution(DateOnly? From, DateOnly? To, string Precision, string Timex, string Value)
{
    /// <summary>True when a later "a day earlier" may count from it.</summary>
    public bool Anchors => Timex is "DATE" or "TIME" && From is not null && Precision is not ("vague" or "range");

    public static Resolution Reference(string value) => new(null, null, "vague", "DATE", value);

    public static Resolution Repeated(string value) => new(null, null, "vague", "SET", value);

    /// <summary>A length of time that stands nowhere in particular.</summary>
    public static Resolution Length(string value) => new(null, null, "vague", "DURATION", value);
}
