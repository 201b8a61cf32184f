using Chancery.Domain;

namespace Chancery.Stocktake.Parties;

/// <summary>The name the record itself uses most for a party.</summary>
public sealed class PartyNames
{
    private readonly Dictionary<string, string> _names;

    public PartyNames(IEnumerable<Entry> entries)
    {
        var counts = new Dictionary<(string Key, string Name), int>();
        foreach (var actor in entries.SelectMany(e => e.Source.Concat(e.Target)))
        {
            var key = Party.Key(actor);
            if (key.Length == 0 || actor.Name is null)
            {
                continue;
            }

            // A state is called by its own name where the record holds it, not by its president's.
            var weight = actor.Code == key || actor.Kind is "state" or "group" or "organization" ? 1000 : 1;
            counts[(key, actor.Name)] = counts.GetValueOrDefault((key, actor.Name)) + weight;
        }

        _names = counts.GroupBy(c => c.Key.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Wording.OneLine(g.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Name, StringComparer.Ordinal).First().Key.Name), StringComparer.Ordinal);
    }

    /// <summary>The name; null where the record has none for it.</summary>
    public string? Of(string key) => _names.GetValueOrDefault(key);
}
