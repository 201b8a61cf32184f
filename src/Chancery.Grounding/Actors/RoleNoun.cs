namespace Chancery.Grounding.Actors;

/// <summary>A noun of office or social role, or a body noun.</summary>
/// <param name="Noun">In the singular, lower case.</param>
/// <param name="Code">CAMEO/PLOVER role, e.g. GOV, MIL, REB.</param>
/// <param name="IsPerson">A person rather than a body or mass.</param>
/// <param name="IsOffice">A state has only one at a time.</param>
internal sealed record RoleNoun(string Noun, string Code, bool IsPerson, bool IsOffice);
