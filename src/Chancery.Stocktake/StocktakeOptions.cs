namespace Chancery.Stocktake;

/// <summary>What to take stock of.</summary>
public sealed record StocktakeOptions
{
    /// <summary>Only what had been published by this day; null for all. Default null.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what was published on or after this day; null for all. Default null.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Names of the sections to show; empty for all. Default empty.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Entries less sure than this are left out. Share, default 0.4.</summary>
    public double MinConfidence { get; init; } = 0.4;

    /// <summary>Most lines a section shows; the rest is counted. Default 25.</summary>
    public int MaxLines { get; init; } = 25;
}
