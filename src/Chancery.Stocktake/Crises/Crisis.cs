namespace Chancery.Stocktake.Crises;

/// <summary>What delimits the crisis that stock is taken of.</summary>
/// <param name="Name">Its name, or null.</param>
/// <param name="Actors">Names or codes of actors.</param>
/// <param name="Places">Names of places or ISO codes of countries.</param>
/// <param name="Words">Words or phrases.</param>
/// <param name="Found">True where it was found in the record rather than given.</param>
public sealed record Crisis(string? Name, IReadOnlyList<string> Actors, IReadOnlyList<string> Places, IReadOnlyList<string> Words, bool Found)
{
    /// <summary>A group of parties whose unity is looked at, beside those of <c>Data/groups.yaml</c>.</summary>
    public IReadOnlyList<Unity.AllianceGroup> Groups { get; init; } = [];

    /// <summary>Topics on which unity is looked at; those of <c>Data/topics.yaml</c> where empty.</summary>
    public IReadOnlyList<Unity.UnityTopic> Topics { get; init; } = [];

    /// <summary>Where acts bound to a place may lie: ISO codes; empty for anywhere. Only of a crisis found in the record.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public bool IsEmpty => Actors.Count + Places.Count + Words.Count == 0;
}
