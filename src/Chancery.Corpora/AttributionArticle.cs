using Chancery.Domain;

namespace Chancery.Corpora;

/// <summary>An article annotated for attribution, in UTF-16 positions.</summary>
public sealed record AttributionArticle(string Id, string Text, IReadOnlyList<AttributionAnnotation> Attributions);

/// <summary>One attribution: each part is a list of pieces, empty where the part is missing.</summary>
public sealed record AttributionAnnotation(
    IReadOnlyList<IReadOnlyList<TextSpan>> Sources, IReadOnlyList<IReadOnlyList<TextSpan>> Cues, IReadOnlyList<IReadOnlyList<TextSpan>> Contents);
