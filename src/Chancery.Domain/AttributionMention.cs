namespace Chancery.Domain;

/// <summary>Somebody's words or views as the text reports them: who (source), by which words (cue), what (content).</summary>
/// <remarks>The form of PolNeAR (Newell et al. 2018). Source or content may be absent; content may stand in several pieces.</remarks>
/// <param name="Source">The words that name who says so, or null.</param>
/// <param name="Cue">The words that show it is said, e.g. "said" or "according to".</param>
/// <param name="Content">The pieces of what is said, in order.</param>
public sealed record AttributionMention(TextSpan? Source, TextSpan Cue, IReadOnlyList<TextSpan> Content);
