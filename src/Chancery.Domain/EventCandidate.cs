namespace Chancery.Domain;

/// <summary>What the encoder's entry heads say about one word that may carry an event.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index of the word in it.</param>
/// <param name="Kinds">Probability of each kind above the reporting floor, highest first.</param>
/// <param name="Certainty">Distribution over certainties, by name.</param>
/// <param name="Status">Distribution over status values, by "kind:value".</param>
/// <param name="Arguments">Words linked to the head, with role (actor, target, place, when, quantity) and probability.</param>
public sealed record EventCandidate(
    int Sentence,
    int Head,
    IReadOnlyList<Scored> Kinds,
    IReadOnlyList<Scored> Certainty,
    IReadOnlyList<Scored> Status,
    IReadOnlyList<EventArgument> Arguments);

/// <summary>A label with its probability.</summary>
public readonly record struct Scored(string Label, float Probability);

/// <summary>A word linked to an event's head in a role.</summary>
public readonly record struct EventArgument(string Role, int Token, float Probability);
