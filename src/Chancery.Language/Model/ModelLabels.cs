using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Language.Model;

/// <summary>The label lists of the model's heads, in the order of their outputs; stored beside the model as <c>labels.json</c>.</summary>
public sealed record ModelLabels
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>Version of the model, shown by <c>chancery --version</c>.</summary>
    public string Version { get; init; } = "0";

    public required IReadOnlyList<string> Upos { get; init; }

    public required IReadOnlyList<string> Xpos { get; init; }

    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>Types of names; the head's labels are O, then B and I of each.</summary>
    public IReadOnlyList<string> Names { get; init; } = ["person", "organization", "place"];

    /// <summary>Parts of an attribution, each with its own O, B, I.</summary>
    public IReadOnlyList<string> Attribution { get; init; } = ["source", "cue", "content"];

    public IReadOnlyList<string> Kinds { get; init; } = [.. Domain.Kinds.All.Where(k => k != Domain.Kinds.Source)];

    /// <summary>Certainties; the head has them twice, for speech acts and for all other kinds.</summary>
    public IReadOnlyList<string> Certainty { get; init; } = Certainties.All;

    /// <summary>"kind:value" of every status.</summary>
    public IReadOnlyList<string> Status { get; init; } = StatusValues.All;

    /// <summary>Roles of the arc from an event's head, or a cue, to the words it needs.</summary>
    public IReadOnlyList<string> Links { get; init; } = ["actor", "target", "place", "when", "quantity", "attr_source", "attr_content"];

    /// <summary>Roots of the pair head: the 15 older PLOVER roots, and NONE.</summary>
    public IReadOnlyList<string> Pairs { get; init; } =
    [
        "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "SANCTION",
        "SUPPORT", "THREATEN", "YIELD", "NONE",
    ];

    /// <summary>The kinds whose certainty is about the act of speaking.</summary>
    public static IReadOnlySet<string> SpeechKinds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Domain.Kinds.Statement, Domain.Kinds.Claim, Domain.Kinds.Denial, Domain.Kinds.Accusation,
        Domain.Kinds.Demand, Domain.Kinds.Reply, Domain.Kinds.Threat, Domain.Kinds.Rejection,
    };

    public static ModelLabels Load(string path) => JsonSerializer.Deserialize<ModelLabels>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} holds no labels.");

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
}
