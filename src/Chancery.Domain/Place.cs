namespace Chancery.Domain;

/// <summary>A place as mentioned and as resolved.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Name">Gazetteer name, or null where unresolved.</param>
/// <param name="Country">ISO 3166 alpha-3.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="GeoNamesId">GeoNames id, or null.</param>
public sealed record Place(string Text, TextSpan Span, string? Name, string? Country, double? Latitude, double? Longitude, long? GeoNamesId)
{
    /// <summary>How it was resolved, for <c>show --why</c>; null where nobody said.</summary>
    public string? Basis { get; init; }
}
