namespace Chancery.Domain;

/// <summary>An entry that a person joined to another's occurrence, or parted from its own.</summary>
/// <param name="Order">The order in which the corrections were made; the two sides of a join have the same.</param>
/// <param name="Joined">True for a join, false for a part.</param>
/// <param name="IsOther">For a join: true on the entry whose occurrence stays.</param>
/// <param name="Entry">Id of the entry.</param>
public sealed record OccurrenceMark(int Order, bool Joined, bool IsOther, string Entry);
