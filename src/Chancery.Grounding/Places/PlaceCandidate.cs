namespace Chancery.Grounding.Places;

/// <summary>One place that a name may mean, as the gazetteer has it.</summary>
/// <param name="Key">The key it was found under.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">ISO 3166 alpha-3; null for seas, continents and what lies in several countries.</param>
/// <param name="Region">GeoNames code of the first-order region within the country, or null.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Class">GeoNames class and code: A.PCLI state, A.ADM1 region, A.ADM2 district, P.PPLC capital, P.PPL town, H sea or river, L area, S site, T land form.</param>
/// <param name="Population">People living there; 0 where unknown.</param>
/// <param name="GeoNamesId">GeoNames id, or null.</param>
public sealed record PlaceCandidate(
    string Key, string Name, string? Country, string? Region, double Latitude, double Longitude, string Class, long Population, long? GeoNamesId)
{
    public bool IsCountry => Class == "A.PCLI";

    public bool IsRegion => Class == "A.ADM1";

    public bool IsDistrict => Class == "A.ADM2";

    public bool IsTown => Class[0] == 'P';

    /// <summary>Whether it was found under another spelling than its usual name's.</summary>
    public bool IsAlternate => Key != PlaceKey.Of(Name);

    /// <summary>Great-circle distance in kilometres.</summary>
    public double KilometresTo(PlaceCandidate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Distance.Kilometres(Latitude, Longitude, other.Latitude, other.Longitude);
    }

    /// <summary>Whether this place lies in the other: a state, a first-order region, or a district or city close by.</summary>
    public bool LiesIn(PlaceCandidate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other) || (other.GeoNamesId is not null && other.GeoNamesId == GeoNamesId))
        {
            return false;
        }

        if (other.IsCountry)
        {
            return Country == other.Country && !IsCountry;
        }

        if (other.IsRegion && other.Region is not null && Region is not null)
        {
            return Country == other.Country && Region == other.Region && !IsCountry && !IsRegion;
        }

        return !IsCountry && !IsRegion && KilometresTo(other) < Reach(other);
    }

    /// <summary>How far from its point a place's land is taken to go, in kilometres.</summary>
    private static double Reach(PlaceCandidate place) => place.Class switch
    {
        "A.ADM2" => 60,
        "A.ADM1" => 250,
        ['P', ..] => 40,
        "L.CONT" => 4500,
        ['L', ..] => 400,
        _ => 150,
    };
}
