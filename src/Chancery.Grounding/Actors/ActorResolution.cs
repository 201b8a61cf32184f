using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>The actors of a report, and the names of towns and buildings that stood for governments.</summary>
/// <param name="Actors">Mentions by position; a plural mention gives several actors with one span.</param>
/// <param name="Metonyms">Names of capitals and seats taken as governments, so that the places step leaves them out. Country names are not among them.</param>
public sealed record ActorResolution(IReadOnlyList<Actor> Actors, IReadOnlyList<TextSpan> Metonyms);
