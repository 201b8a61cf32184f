using System.Globalization;
using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake;

/// <summary>How entries are put into words. Every name, number and date comes from an entry; nothing is judged.</summary>
public static class Wording
{
    private const int MostNames = 4;
    private const int LongestName = 60;

    private static readonly HashSet<string> Placed = new(StringComparer.Ordinal)
    {
        Kinds.Meeting, Kinds.Assault, Kinds.Posture, Kinds.Toll, Kinds.Protest, Kinds.Coercion, Kinds.Mobilisation, Kinds.Agreement, Kinds.Investigation,
    };

    /// <summary>The name an actor can be printed by: the resolved one, else its words where they describe somebody; null for "it" and its like.</summary>
    public static string? Name(Actor actor)
    {
        var name = actor.Name ?? (actor.Kind is "role" or "group" or "organization" or "person" ? actor.Text : null);
        return name is null || name.Length > LongestName || !Party.IsName(name) || (actor.Kind == "other" && !name.Any(char.IsUpper)) ? null : OneLine(name);
    }

    /// <summary>Their names, those that cannot be printed left out.</summary>
    public static string Names(IEnumerable<Actor> actors) => Join([.. actors.Select(Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>"A", "A and B", "A, B, C, D and 3 more".</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        <= MostNames => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
        _ => string.Join(", ", names.Take(MostNames)) + " and others",
    };

    /// <summary>Those an entry's act is done to, the doers themselves left out.</summary>
    public static IEnumerable<Actor> Whom(Entry entry)
    {
        var doers = entry.Source.Select(Name).OfType<string>().Concat(Party.Keys(entry.Source)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return entry.Target.Where(t => Name(t) is { } name && !doers.Contains(name) && !doers.Contains(Party.Key(t)));
    }

    /// <summary>"A → B", "A", or "→ B" where the doer is not named.</summary>
    public static string WhoWhom(Entry entry)
    {
        var (who, whom) = (Names(entry.Source), Names(Whom(entry)));
        return (who, whom) switch
        {
            ("", "") => entry.Quantity is { } quantity ? Number(quantity) : "not named",
            (_, "") => who,
            ("", _) => $"→ {whom}",
            _ => $"{who} → {whom}",
        };
    }

    /// <summary>" in X" for acts that take place somewhere; "" where the place is a party itself.</summary>
    public static string Where(Entry entry)
    {
        if (entry.Place is not { } place || !entry.Kinds.Any(Placed.Contains))
        {
            return "";
        }

        var name = OneLine(place.Name ?? place.Text);
        return entry.Source.Concat(entry.Target).Any(a => Name(a) == name) ? "" : $" in {name}";
    }

    /// <summary>" (says A)": who says so, nearest first, the doer left out.</summary>
    public static string By(Entry entry)
    {
        var doers = entry.Source.Select(Name).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chain = entry.Attribution.Select(a => a.Source is null ? null : Name(a.Source)).OfType<string>().Where(n => !doers.Contains(n)).Distinct(StringComparer.Ordinal).ToList();
        return chain.Count > 0 ? $" (says {string.Join(", says ", chain)})" : "";
    }

    public static string Number(Quantity quantity) => quantity.Text.Length > 0 ? OneLine(quantity.Text) : Bounds(quantity);

    /// <summary>What was said or asked; null where the entry has no such words apart from its evidence.</summary>
    public static string? Content(Entry entry) => entry.Content is { Length: > 3 } content ? Quotes.Cut(OneLine(content).Trim('“', '”', '"', ' ', ',', ':', '.')) : null;

    /// <summary>The same names as a sentence takes them: "the Arab League and Peru".</summary>
    public static string Spoken(IEnumerable<Actor> actors) => Join([.. actors.Select(Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(Articles.With)]);

    public static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal) && text.Trim().Length == text.Length ? text : string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Bounds(Quantity q) => (q.Min, q.Max) switch
    {
        ({ } a, { } b) when a == b => a.ToString("#,0.###", CultureInfo.InvariantCulture),
        ({ } a, { } b) => $"{a.ToString("#,0.###", CultureInfo.InvariantCulture)} to {b.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        ({ } a, null) => $"at least {a.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        (null, { } b) => $"up to {b.ToString("#,0.###", CultureInfo.InvariantCulture)}",
        _ => "",
    };
}
