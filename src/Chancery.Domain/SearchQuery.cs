namespace Chancery.Domain;

/// <summary>What a search asks for. All of it must hold; of the values of one condition one is enough.</summary>
public sealed record SearchQuery
{
    /// <summary>Words that must stand in the evidence, the names or the content.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that must stand there one behind the other.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Who acts or is acted upon: name, words, other name, or country code.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Actors { get; init; } = [];

    /// <summary>Name, words or country code of the place.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Places { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Outlets { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Kinds { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Certainties { get; init; } = [];

    /// <summary>Ids of reports.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Reports { get; init; } = [];

    /// <summary>First day: of the thing where the report tells it, else of the report. Entries without either are left out where a day is given.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True where nothing is asked for.</summary>
    public bool IsEmpty => Words.Count + Phrases.Count + Actors.Count + Places.Count + Outlets.Count + Kinds.Count + Certainties.Count + Reports.Count == 0
        && Since is null && Until is null;
}
