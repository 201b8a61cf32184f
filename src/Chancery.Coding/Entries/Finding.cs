using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>A word found to carry an entry of a kind, before its fields are filled.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Head">The word.</param>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Probability">Of the model and the pattern together, not yet calibrated.</param>
/// <param name="Why">Which model head or pattern, and how sure.</param>
/// <param name="Candidate">What the model says of the word, or null where only a pattern matched.</param>
/// <param name="Code">Code that a pattern gives, or null.</param>
/// <param name="Mode">Mode that a pattern gives, or null.</param>
/// <param name="Status">Status that a pattern gives, or null.</param>
/// <param name="Pattern">Share of the pattern's matches that are right; 0 where no pattern matched.</param>
public sealed record Finding(
    Sentence Sentence, int Head, string Kind, double Probability, string Why, EventCandidate? Candidate, string? Code, string? Mode, string? Status, double Pattern = 0)
{
    /// <summary>A pattern at least as sure as this gives an entry by itself.</summary>
    public const double SurePattern = 0.8;

    public bool HasSurePattern => Pattern >= SurePattern;

    /// <summary>Wider codes whose entries at this word it takes the place of.</summary>
    public IReadOnlySet<string> Refines { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Word that the pattern names as doer, or −1.</summary>
    public int Source { get; init; } = -1;

    /// <summary>Word that the pattern names as the one it is done to, or −1.</summary>
    public int Target { get; init; } = -1;

    /// <summary>True where the pattern lists the words of its doer: they are parties, though no name or role says so.</summary>
    public bool NamesDoer { get; init; }
}
