using Chancery.Stocktake.Crises;
using Chancery.Stocktake.Paths;

namespace Chancery.Stocktake;

/// <summary>What to take stock of.</summary>
public sealed record StocktakeOptions
{
    /// <summary>Only what had been published by this day; null for all. Default null.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what changed by reports of this day or later; null for all. Default null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Names of the sections to show; empty for all but those shown on request. Default empty.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>What delimits the crisis; null to find it in the record. Default null.</summary>
    public Crisis? Crisis { get; init; }

    /// <summary>Hypotheses and indicators of the paths; null for those that ship with the program. Default null.</summary>
    public PathsFile? Paths { get; init; }

    /// <summary>Entries less sure than this are left out: by default those that are likelier wrong than right. Share, default 0.5.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>Most lines a section shows; the rest is counted. Default 15.</summary>
    public int MaxLines { get; init; } = 15;
}
