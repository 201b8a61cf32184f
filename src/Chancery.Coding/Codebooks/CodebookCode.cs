namespace Chancery.Coding.Codebooks;

/// <summary>One code of the codebook: what an analyst reads, and what the coder needs.</summary>
public sealed record CodebookCode
{
    public required string Code { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Kinds its entries show under; the first is the usual one.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Status values that choose this code among those of a kind; empty where status does not matter.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Wider codes that this one is a finer cut of: where both fit, this one is taken.</summary>
    public IReadOnlyList<string> Refines { get; init; } = [];

    /// <summary>−10 (conflict) to +10 (cooperation), after the PLOVER manual's scores.</summary>
    public double Scale { get; init; }

    public string Definition { get; init; } = "";

    public string Use { get; init; } = "";

    public string Not { get; init; } = "";

    /// <summary>Mode → meaning.</summary>
    public IReadOnlyDictionary<string, string> Modes { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<CodebookWords> Words { get; init; } = [];

    public IReadOnlyList<CodebookPattern> Patterns { get; init; } = [];

    public IReadOnlyList<CodebookExample> Examples { get; init; } = [];

    public IReadOnlyList<CodebookExample> NearMisses { get; init; } = [];

    /// <summary>The file it was read from.</summary>
    public string Origin { get; init; } = "";
}

/// <summary>Lemmas that choose a code, and perhaps a mode, for an entry.</summary>
public sealed record CodebookWords(IReadOnlyList<string> Lemmas, string? Pos, string? Mode, string? Kind);

/// <summary>A pattern over the dependency tree.</summary>
/// <param name="Name">Shown by <c>show --why</c>.</param>
/// <param name="Lemmas">Lemmas of the matched word.</param>
/// <param name="Pos">Universal part of speech it must have, or null.</param>
/// <param name="With">Relations (with preposition after a colon; alternatives with | between) that must be there, each with its allowed lemmas; empty allows all.</param>
/// <param name="Without">Relations, or "neg", that must not be there.</param>
/// <param name="Kind">Kind of the entry it gives.</param>
/// <param name="On">Relation whose word becomes the entry's head, or null for the matched word.</param>
/// <param name="Mode">Mode of the entry, or null.</param>
/// <param name="Status">Status of the entry, or null to let the model say.</param>
/// <param name="Confidence">Share of matches that are right.</param>
public sealed record CodebookPattern(
    string Name, IReadOnlyList<string> Lemmas, string? Pos, IReadOnlyDictionary<string, IReadOnlyList<string>> With, IReadOnlyList<string> Without,
    string Kind, string? On, string? Mode, string? Status, double Confidence)
{
    /// <summary>Relation whose word is the doer, or null to leave that to the model and the tree.</summary>
    public string? Source { get; init; }

    /// <summary>Relation whose word it is done to, or null.</summary>
    public string? Target { get; init; }

    /// <summary>True where the words of the doer are listed: then it is a party, though no name or role says so.</summary>
    public bool NamesDoer => With.Any(r => r.Value.Count > 0 && (r.Key == Source || r.Key is "nsubj" or "obl:agent" or "obl:by" or "nmod:by"));
}

/// <summary>An example or near miss: a text and what must (not) be found in it.</summary>
public sealed record CodebookExample(string Text, DateOnly? Published, IReadOnlyList<ExpectedEntry> Entries, IReadOnlyList<string> Not);

/// <summary>What an example expects; null fields are not looked at.</summary>
public sealed record ExpectedEntry(
    string Kind, string? Head, IReadOnlyList<string> Source, IReadOnlyList<string> Target, string? Status, string? Certainty, string? Code, string? Mode);
