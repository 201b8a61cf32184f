using System.Globalization;
using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>How entries are put into words. Every name, number and date comes from an entry; nothing is judged.</summary>
public static class Wording
{
    private const int MostNames = 4;

    /// <summary>The actors' names; those unresolved by their words.</summary>
    public static string Names(IReadOnlyList<Actor> actors)
    {
        var names = actors.Select(a => OneLine(a.Name ?? a.Text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            <= MostNames => string.Join(", ", names[..^1]) + " and " + names[^1],
            _ => string.Join(", ", names[..MostNames]) + $" and {names.Count - MostNames} more",
        };
    }

    /// <summary>"A → B", "A", or "→ B" where the doer is not named.</summary>
    public static string WhoWhom(Entry entry)
    {
        var (who, whom) = (Names(entry.Source), Names(entry.Target));
        return (who, whom) switch
        {
            ("", "") => entry.Quantity is { } quantity ? Number(quantity) : "not named",
            (_, "") => who,
            ("", _) => $"→ {whom}",
            _ => $"{who} → {whom}",
        };
    }

    public static string Where(Entry entry) => entry.Place is { } place ? $" in {OneLine(place.Name ?? place.Text)}" : "";

    /// <summary>"AP, citing an official": who says so, nearest first.</summary>
    public static string By(Entry entry) =>
        entry.Attribution.Where(a => a.Source is not null).Select(a => OneLine(a.Source!.Name ?? a.Source.Text)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } chain
            ? $" (says {string.Join(", says ", chain)})"
            : "";

    public static string Number(Quantity quantity) => quantity.Text.Length > 0 ? OneLine(quantity.Text) : Bounds(quantity);

    public static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Bounds(Quantity q) => (q.Min, q.Max) switch
    {
        ({ } a, { } b) when a == b => a.ToString("#,0.###", CultureInfo.InvariantCulture),
        ({ } a, { } b) => $"{a.ToString("#,0.###", CultureInfo.InvariantCulture)} to {b.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        ({ } a, null) => $"at least {a.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        (null, { } b) => $"up to {b.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        _ => "",
    };
}
