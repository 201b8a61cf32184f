using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Gives the dead, and an attack told of again, the place of the attack just told of.</summary>
public static class CarriedPlaces
{
    /// <summary>How far back, in characters: the sentence before.</summary>
    private const int Reach = 350;

    public static IReadOnlyList<Entry> Carry(IReadOnlyList<Entry> entries)
    {
        var result = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            var occasion = entry.Place is null && IsViolence(entry)
                ? result.LastOrDefault(e => e.Place is not null && IsViolence(e) && entry.Head.Start - e.Head.Start is >= 0 and <= Reach)
                : null;
            result.Add(occasion is null ? entry : entry with { Place = occasion.Place, Why = $"{entry.Why}; place carried over from “{occasion.HeadText}”" });
        }

        return result;
    }

    private static bool IsViolence(Entry entry) => entry.Kinds[0] is Kinds.Toll or Kinds.Assault;
}
