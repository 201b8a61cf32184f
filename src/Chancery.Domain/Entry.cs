namespace Chancery.Domain;

/// <summary>One fact or utterance, as one report states it, at one place in its text.</summary>
/// <remarks>The unit of the record; the fields are those of the interface contract.</remarks>
public sealed record Entry
{
    public required string Id { get; init; }

    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>The kinds it shows under; at least one.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Codebook root, e.g. CONSULT.</summary>
    public string? Code { get; init; }

    public string? Mode { get; init; }

    public IReadOnlyList<Actor> Source { get; init; } = [];

    public IReadOnlyList<Actor> Target { get; init; } = [];

    public Place? Place { get; init; }

    public When? When { get; init; }

    /// <summary>The kind's own value, e.g. held, or null where the kind has none.</summary>
    public string? Status { get; init; }

    /// <summary>One of <see cref="Certainties"/>.</summary>
    public required string Certainty { get; init; }

    /// <summary>Who says so, nearest first; empty where the report itself asserts it.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    public Quantity? Quantity { get; init; }

    public string? Content { get; init; }

    public string? Condition { get; init; }

    public string? Consequence { get; init; }

    /// <summary>For replies: id of the demand answered.</summary>
    public string? Answers { get; init; }

    public required TextSpan Evidence { get; init; }

    public required string EvidenceText { get; init; }

    public required TextSpan Head { get; init; }

    public required string HeadText { get; init; }

    /// <summary>Calibrated probability that the entry is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Shared by all entries that tell of the same thing in the world.</summary>
    public string? Occurrence { get; init; }

    /// <summary>The pattern or model head that gave the entry, and what it saw.</summary>
    public string Why { get; init; } = "";

    /// <summary>Ids of the corrections by people that made it what it is; empty where it is as the machine left it.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];
}
