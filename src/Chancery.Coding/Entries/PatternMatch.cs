using Chancery.Coding.Codebooks;

namespace Chancery.Coding.Entries;

/// <summary>A place where a pattern holds.</summary>
/// <param name="Head">Index of the word that becomes the entry's head.</param>
/// <param name="Code">The code whose pattern it is.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Source">Word that the pattern names as doer, or −1.</param>
/// <param name="Target">Word that the pattern names as the one it is done to, or −1.</param>
public readonly record struct PatternMatch(int Head, CodebookCode Code, CodebookPattern Pattern, int Source, int Target);
