namespace Chancery.Evaluation.Places;

/// <summary>A document with its places.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Published">Date of publication as given, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Places">The places, in the order given.</param>
public sealed record PlaceDocument(string Id, string? Published, string Text, IReadOnlyList<GoldPlace> Places);
