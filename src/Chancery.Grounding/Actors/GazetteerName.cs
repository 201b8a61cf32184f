namespace Chancery.Grounding.Actors;

/// <summary>What a gazetteer alias is: of which state or body, and in which way it names it.</summary>
/// <param name="Type">How the alias names it.</param>
/// <param name="State">The state, for names, demonyms, capitals and seats.</param>
/// <param name="Body">The organisation or group.</param>
/// <param name="Role">For seats: the role they stand for (GOV, MIL, LEG …).</param>
internal sealed record GazetteerName(GazetteerNameType Type, StateEntry? State, BodyEntry? Body, string? Role = null)
{
    public bool ExistsIn(int? year) => State?.ExistsIn(year) ?? Body?.ExistsIn(year) ?? true;
}

/// <summary>The ways in which an alias names a party, in order of preference where one alias has several.</summary>
internal enum GazetteerNameType
{
    State,
    Demonym,
    Seat,
    Body,
    Capital,
}
