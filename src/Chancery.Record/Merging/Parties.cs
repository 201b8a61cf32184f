using Chancery.Domain;

namespace Chancery.Record.Merging;

/// <summary>Those who act in an entry, in a form that can be compared with another entry's.</summary>
internal sealed class Parties
{
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _persons = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sides = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="actors">The actors; those that nobody resolved count as unknown.</param>
    public Parties(IEnumerable<Actor> actors)
    {
        foreach (var actor in actors.Where(a => a.Name is not null || a.Country is not null))
        {
            _keys.UnionWith(actor.AlsoKnownAs.Append(actor.Name).Append(actor.Country).OfType<string>());
            _sides.Add(actor.Country ?? actor.Name!);
            if (actor.Kind == "person" && actor.Name is { } name)
            {
                _persons.Add(name);
            }
        }
    }

    /// <summary>True where nobody is known.</summary>
    public bool Unknown => _keys.Count == 0;

    public bool Share(Parties other) => _keys.Overlaps(other._keys);

    /// <summary>True when both name persons and none is the same: another minister of the same state is another meeting.</summary>
    public bool Clash(Parties other) => _persons.Count > 0 && other._persons.Count > 0 && !_persons.Overlaps(other._persons);

    /// <summary>True when the two share two sides (states, or names where there is no state), or as many as the smaller knows.</summary>
    public bool ShareSides(Parties other)
    {
        var needed = Math.Min(2, Math.Min(_sides.Count, other._sides.Count));
        return Share(other) && _sides.Count(s => other._sides.Contains(s) || other._keys.Contains(s)) >= needed;
    }
}
