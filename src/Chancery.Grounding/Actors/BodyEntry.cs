namespace Chancery.Grounding.Actors;

/// <summary>An organisation or group of the gazetteer.</summary>
/// <param name="Code">Its actor code, e.g. IGOUNO or SYRREBHTS.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Kind">igo, bloc (an igo of limited membership), alliance, ngo, rebel, party and so on.</param>
/// <param name="Country">Home country of a group or national body, or null; an international body belongs to none.</param>
/// <param name="IsGroup">True for armed groups, parties, peoples; false for organisations.</param>
internal sealed record BodyEntry(string Code, string Name, string[] Aliases, string Kind, string? Country, bool IsGroup, int? From, int? To)
{
    public bool ExistsIn(int? year) => year is null || (From is null || From <= year + 1) && (To is null || To >= year - 1);
}
