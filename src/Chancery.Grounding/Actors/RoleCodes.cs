namespace Chancery.Grounding.Actors;

/// <summary>Actor codes of descriptions: state code and role.</summary>
internal static class RoleCodes
{
    /// <summary>"RUS" and a soldier give RUSMIL; a noun of no role gives the state alone; an international role stands alone.</summary>
    public static string? Of(string? country, RoleNoun role) => role.Code switch
    {
        "OTH" => country,
        "IGO" => country is null ? "IGO" : country + "GOV",
        _ => country is null ? role.Code : country + role.Code,
    };
}
