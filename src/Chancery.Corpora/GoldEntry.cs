using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Corpora;

/// <summary>An annotated crisis entry as the annotation guide defines it, in UTF-16 positions.</summary>
public sealed record GoldEntry
{
    public required string Document { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<string> AcceptKinds { get; init; } = [];

    /// <summary>The first actor field present: speaker, by, participants, actor, from, members, parties.</summary>
    public required IReadOnlyList<GoldActor> Main { get; init; }

    /// <summary>True when the gold names a main actor that an answer must have.</summary>
    public bool NamesActor => Main.Count > 0;

    /// <summary>Whom it is done to or addressed to.</summary>
    public required IReadOnlyList<GoldActor> Other { get; init; }

    public GoldActor? Place { get; init; }

    /// <summary>Date values that count as right; holds null where leaving it empty is right.</summary>
    public required IReadOnlyList<string?> Dates { get; init; }

    public bool HasDate { get; init; }

    public double? NumberMin { get; init; }

    public double? NumberMax { get; init; }

    public bool HasNumber { get; init; }

    /// <summary>The kind's status in the contract's words, or null.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<string> AcceptStatuses { get; init; } = [];

    public required string Certainty { get; init; }

    public required TextSpan Evidence { get; init; }

    public required TextSpan Head { get; init; }

    /// <summary>Optional or doubtful: neither a hit nor a miss.</summary>
    public bool Optional { get; init; }

    public required JsonObject Source { get; init; }
}

/// <summary>An actor or place of a gold entry.</summary>
public sealed record GoldActor(string Text, TextSpan? Span, string? Name, string? Country, IReadOnlyList<string> Accept);
