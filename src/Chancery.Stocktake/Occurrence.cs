using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>One thing in the world and the entries that tell of it; the first, which says most, speaks for all.</summary>
public sealed class Occurrence
{
    private readonly Material _material;

    public Occurrence(Material material, IReadOnlyList<Entry> entries)
    {
        _material = material;
        Entries = entries;
        When = Dating.Usable(Entry, material.Published(Entry));
        foreach (var entry in entries)
        {
            if (material.Published(entry) is { } day)
            {
                FirstTold = FirstTold < day ? FirstTold : day;
                LastTold = LastTold > day ? LastTold : day;
            }
        }
    }

    public Entry Entry => Entries[0];

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>When it happened, where that can be said.</summary>
    public When? When { get; }

    /// <summary>When it happened where that is told, else when it was first published.</summary>
    public DateOnly Day => When?.From ?? FirstTold ?? DateOnly.MinValue;

    public DateOnly? FirstTold { get; }

    public DateOnly? LastTold { get; }

    /// <summary>How many reports tell of it.</summary>
    public int Reports => Entries.Select(e => e.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many outlets tell of it; reports without a named outlet count as one.</summary>
    public int Outlets => Entries.Select(e => _material.ReportOf(e).Outlet ?? "").Distinct(StringComparer.OrdinalIgnoreCase).Count();

    public IReadOnlyList<string> Ids => [.. Entries.Select(e => e.Id)];
}
