namespace Chancery.Grounding.Actors;

/// <summary>A state or territory of the gazetteer.</summary>
/// <param name="Code">ISO 3166 alpha-3, or the gazetteer's own three letters.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Adjective">Its first demonym, or null.</param>
/// <param name="From">First year, or null where open.</param>
/// <param name="To">Last year, or null where open.</param>
internal sealed record StateEntry(string Code, string Name, string? Adjective, int? From, int? To)
{
    public bool ExistsIn(int? year) => year is null || (From is null || From <= year) && (To is null || To >= year);
}
