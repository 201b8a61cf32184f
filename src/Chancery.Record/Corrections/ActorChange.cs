using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Renames, merges and splits the actors of an entry, wherever they stand in it.</summary>
internal static class ActorChange
{
    /// <summary>The entry changed, or the same entry where it does not have the actor.</summary>
    public static Entry Apply(Entry entry, Correction correction)
    {
        var changed = false;
        Actor One(Actor actor)
        {
            if (!Is(actor, correction.Subject!))
            {
                return actor;
            }

            changed = true;
            return Renamed(actor, correction);
        }

        var (source, target) = (Distinct(entry.Source.Select(One)), Distinct(entry.Target.Select(One)));
        List<Attribution> chain = [.. entry.Attribution.Select(a => a.Source is null ? a : a with { Source = One(a.Source) })];
        return changed ? entry with { Source = source, Target = target, Attribution = chain } : entry;
    }

    /// <summary>True when the actor goes by a name, case aside; one that nobody resolved by its words.</summary>
    public static bool Is(Actor actor, string name) => string.Equals(actor.Name ?? actor.Text, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that an actor is given.</summary>
    public static string NewName(Correction correction)
    {
        using var value = JsonDocument.Parse(correction.Value!);
        return value.RootElement.GetProperty("name").GetString()!;
    }

    private static Actor Renamed(Actor actor, Correction correction)
    {
        using var document = JsonDocument.Parse(correction.Value!);
        string? Field(string name) => document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var (old, name) = (actor.Name ?? actor.Text, Field("name")!);
        var split = correction.Action == CorrectionActions.Split;
        // Somebody else is not known by the old name, and what was known of the other does not hold for him.
        var also = actor.AlsoKnownAs.Where(a => !string.Equals(a, name, StringComparison.OrdinalIgnoreCase) && !(split && string.Equals(a, old, StringComparison.OrdinalIgnoreCase)));
        return actor with
        {
            Name = name,
            Country = Field("country") ?? (split ? null : actor.Country),
            Code = Field("code") ?? (split ? null : actor.Code),
            Role = Field("role") ?? (split ? null : actor.Role),
            Basis = $"correction {correction.Id}",
            AlsoKnownAs = split || string.Equals(old, name, StringComparison.OrdinalIgnoreCase) ? [.. also] : [.. also.Append(old).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    /// <summary>Two mentions that became one actor at one place are one.</summary>
    private static List<Actor> Distinct(IEnumerable<Actor> actors) => [.. actors.DistinctBy(a => (a.Name ?? a.Text, a.Span))];
}
