namespace Chancery.Stocktake.Unknowns;

/// <summary>Something the record leaves open.</summary>
/// <param name="Why">outcome not reported, no reply reported, one source alone, contradicted, stale figure.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Entries">Ids of the entries behind it.</param>
public sealed record Unknown(string Why, string Text, IReadOnlyList<string> Entries);
