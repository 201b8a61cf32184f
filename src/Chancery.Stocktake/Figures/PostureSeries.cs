using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Figures;

/// <summary>Draws where forces stand as series, one a party and place; movements told without a figure are kept in them.</summary>
internal static class PostureSeries
{
    public static IReadOnlyList<FigureSeries> Draw(Material material) =>
    [
        .. material.Occurrences(Kinds.Posture).Where(o => o.Entry.Certainty is not (Certainties.Hypothetical or Certainties.Conditional))
            .Select(o => (Of: o, Scope: Scope(material, o.Entry)))
            .Where(x => x.Scope is not null)
            .GroupBy(x => x.Scope!, StringComparer.Ordinal)
            .Select(g => new FigureSeries(g.Key, [.. g.Select(x => Figure(material, x.Of)).OrderBy(f => f.AsOf)], false))
            .OrderByDescending(s => s.Figures.Any(f => f.Text.Length > 0)).ThenByDescending(s => s.Figures.Max(f => f.AsOf)).ThenBy(s => s.Scope, StringComparer.Ordinal),
    ];

    /// <summary>Party and place; null where nobody is named, or where neither a place nor a figure says anything.</summary>
    private static string? Scope(Material material, Entry entry)
    {
        var holder = entry.Source.FirstOrDefault(Party.IsPolitical);
        var counted = Counted(entry);
        if (holder is null || (entry.Place?.Name is null && counted is null))
        {
            return null;
        }

        return $"{material.Names.Of(Party.Key(holder)) ?? Wording.Name(holder)} · {(entry.Place is { } p ? Wording.OneLine(p.Name ?? p.Text) : "place not stated")}";
    }

    private static string? Counted(Entry entry) => CountedUnits.Class(Kinds.Posture, entry);

    private static Figure Figure(Material material, Occurrence occurrence)
    {
        var entry = occurrence.Entries.FirstOrDefault(e => Counted(e) is not null) ?? occurrence.Entry;
        var quantity = Counted(entry) is null ? null : entry.Quantity;
        return new Figure(
            quantity is null ? "" : Wording.Number(quantity), quantity?.Min, quantity?.Max, entry.Status, entry.Certainty, FigureSource.Of(material, entry), FigureSource.AsOf(material, entry),
            [entry.Id, .. occurrence.Ids.Where(i => i != entry.Id)]);
    }
}
