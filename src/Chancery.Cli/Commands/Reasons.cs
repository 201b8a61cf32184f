using System.Globalization;
using Chancery.Domain;
using Chancery.Stocktake;

namespace Chancery.Cli.Commands;

/// <summary>Why an entry is there: what found it, by what its parts are tied to it, and how each was resolved.</summary>
internal static class Reasons
{
    public static void Write(TextWriter output, Entry entry)
    {
        output.WriteLine($"\n  head “{entry.HeadText}”, and why it gives an entry");
        foreach (var reason in entry.Why.Split("; "))
        {
            output.WriteLine($"    {Wording.OneLine(reason)}");
        }

        output.WriteLine("\n  what its words were taken for");
        foreach (var actor in entry.Source.Concat(entry.Target).Concat(entry.Attribution.Select(a => a.Source).OfType<Actor>()).DistinctBy(a => (a.Span, a.Name)))
        {
            output.WriteLine($"    “{actor.Text}” is {Named(actor)}: {actor.Basis ?? "its own words"}");
        }

        if (entry.Place is { } place)
        {
            output.WriteLine($"    “{place.Text}” is {Named(place)}: {place.Basis ?? (place.Name is null ? "no place of that name in the gazetteer" : "by the gazetteer")}");
        }

        if (entry.When is { } when)
        {
            output.WriteLine($"    “{when.Text}” is {Named(when)}: {when.Basis ?? "as written"}");
        }
    }

    private static string Named(Actor actor) => actor.Name is null ? "nobody by name" : actor.Name + Bracketed(actor.Role, actor.Code ?? actor.Country);

    private static string Named(Place place) => place.Name is null ? "unresolved"
        : place.Name + Bracketed(place.Country, place.GeoNamesId is { } id ? string.Create(CultureInfo.InvariantCulture, $"GeoNames {id}") : null);

    private static string Named(When when) => (when.From, when.To) switch
    {
        ({ } from, { } to) when from == to => Day(from),
        var (from, to) => $"{(from is { } f ? Day(f) : "…")} to {(to is { } t ? Day(t) : "…")}",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Bracketed(params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } some ? $" ({string.Join(", ", some)})" : "";
}
