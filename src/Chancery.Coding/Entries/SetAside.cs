namespace Chancery.Coding.Entries;

/// <summary>A finding that gives no entry.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why, in a clause.</param>
/// <param name="Telling">False where it was so unlikely that nobody would miss it.</param>
public sealed record SetAside(Finding Finding, string Reason, bool Telling = true);
