using System.Text.Json;

namespace Chancery.Training;

/// <summary>What <c>chancery-train</c> reads: where the data is, and how long to train on what.</summary>
public sealed record TrainingConfig
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Version written into the exported model.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of everything that is drawn by chance; the same seed and data give the same model.</summary>
    public int Seed { get; init; } = 17;

    /// <summary>Threads of matrix products.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Folder of the base encoder: model.f16.safetensors and vocab.txt.</summary>
    public required string Base { get; init; }

    /// <summary>Folder of the corpora, laid out as README of training/ says.</summary>
    public required string Data { get; init; }

    /// <summary>Folders and files of written sentences (JSON Lines).</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Further annotated entries (JSON Lines as gold-train), with their texts in <see cref="EntryTexts"/>.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>Entries annotated for this repository: folders or files in the same form, offsets only.</summary>
    public IReadOnlyList<string> Annotated { get; init; } = [];

    /// <summary>Text files (JSON Lines of id, text) for the entries.</summary>
    public IReadOnlyList<string> EntryTexts { get; init; } = [];

    /// <summary>Folder for checkpoints and logs.</summary>
    public required string Work { get; init; }

    /// <summary>Weights of an earlier run to go on from; heads it lacks begin afresh. Null begins from the base encoder.</summary>
    public string? StartFrom { get; init; }

    /// <summary>Folder the model is exported to.</summary>
    public required string Output { get; init; }

    /// <summary>Most word pieces in a batch, padding included.</summary>
    public int PiecesPerBatch { get; init; } = 1600;

    /// <summary>Most sentences in a batch.</summary>
    public int SentencesPerBatch { get; init; } = 40;

    /// <summary>Steps between checkpoints.</summary>
    public int CheckpointEvery { get; init; } = 500;

    public required IReadOnlyList<TrainingPhase> Phases { get; init; }

    public static TrainingConfig Load(string path) => JsonSerializer.Deserialize<TrainingConfig>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} is empty.");
}

/// <summary>One stretch of training with its own learning rates, which rise over the warm-up and fall linearly to zero.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Steps">Batches.</param>
/// <param name="EncoderRate">Highest learning rate of the encoder.</param>
/// <param name="HeadRate">Highest learning rate of the heads.</param>
/// <param name="Tasks">Share of the batches that each task gets: syntax, names, attribution, starts, entries, annotated, written, pairs.</param>
public sealed record TrainingPhase(string Name, int Steps, double EncoderRate, double HeadRate, IReadOnlyDictionary<string, double> Tasks);
