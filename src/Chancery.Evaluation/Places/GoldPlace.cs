using Chancery.Domain;

namespace Chancery.Evaluation.Places;

/// <summary>A place as annotated, or as answered, in one document.</summary>
/// <param name="Span">Where its words stand, in UTF-16 units.</param>
/// <param name="Latitude">Degrees north; null where an answer is unresolved.</param>
/// <param name="Longitude">Degrees east; null where an answer is unresolved.</param>
/// <param name="GeoNamesId">GeoNames id, where the annotation has one.</param>
public sealed record GoldPlace(TextSpan Span, double? Latitude, double? Longitude, long? GeoNamesId);
