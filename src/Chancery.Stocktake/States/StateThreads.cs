using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.States;

/// <summary>Draws measures between parties as states over time.</summary>
internal static class StateThreads
{
    public static IReadOnlyList<StateThread> Sanctions(Material material) => Draw(material, Kinds.Sanction, _ => "sanctions", SanctionState);

    public static IReadOnlyList<StateThread> Support(Material material) => Draw(material, Kinds.Support, e => e.Status ?? "support", SupportState);

    private static IReadOnlyList<StateThread> Draw(Material material, string kind, Func<Entry, string> what, Func<Entry, string> state) =>
    [
        .. material.Occurrences(kind)
            .Where(o => o.Entry.Source.Concat(o.Entry.Target).Any(Party.IsPolitical))
            .Select(o => (Of: o, By: First(material, o.Entry.Source), On: First(material, Wording.Whom(o.Entry)), What: what(o.Entry)))
            // Only what names both sides can be followed over time.
            .Where(x => x.By.Length > 0 && x.On.Length > 0)
            .GroupBy(x => (x.By, x.On, x.What))
            .Select(g => Thread(g.Key.By, g.Key.On, g.Key.What, [.. g.Select(x => x.Of)], state))
            // What is told once, in general words, stands last.
            .OrderByDescending(t => t.What != "political" || t.Steps.Sum(s => s.Entries.Count) > 1).ThenByDescending(t => t.Steps.Max(s => s.Last)).ThenBy(t => t.By, StringComparer.Ordinal).ThenBy(t => t.On, StringComparer.Ordinal).ThenBy(t => t.What, StringComparer.Ordinal),
    ];

    /// <summary>The first that acts in politics, else the first that can be printed.</summary>
    private static string First(Material material, IEnumerable<Actor> actors)
    {
        var known = actors.ToList();
        return known.Find(Party.IsPolitical) is { } actor ? material.Names.Of(Party.Key(actor)) ?? Wording.Name(actor) ?? "" : known.Select(Wording.Name).OfType<string>().FirstOrDefault() ?? "";
    }

    private static StateThread Thread(string by, string on, string what, IReadOnlyList<Occurrence> told, Func<Entry, string> state)
    {
        var steps = new List<StateStep>();
        foreach (var occurrence in told.OrderBy(o => o.Day).ThenBy(o => o.Entry.Id, StringComparer.Ordinal))
        {
            var (now, day) = (state(occurrence.Entry), occurrence.Day == DateOnly.MinValue ? (DateOnly?)null : occurrence.Day);
            var last = occurrence.LastTold > day ? occurrence.LastTold : day;
            if (steps.Count > 0 && steps[^1].State == now)
            {
                steps[^1] = steps[^1] with { Last = last > steps[^1].Last ? last : steps[^1].Last, Entries = [.. steps[^1].Entries, .. occurrence.Ids] };
            }
            else
            {
                steps.Add(new StateStep(now, day, last, occurrence.Ids));
            }
        }

        return new StateThread(by, on, what, steps[^1].State, steps);
    }

    private static string SanctionState(Entry entry) => entry switch
    {
        { Certainty: Certainties.Denied } => "denied",
        { Certainty: Certainties.Hypothetical or Certainties.Conditional, Status: "imposed" or "lifted" or null } => "possible",
        { Certainty: Certainties.Planned, Status: "imposed" or null } => "planned",
        { Status: { } status } => status.Replace('_', ' '),
        _ => "imposed",
    };

    private static string SupportState(Entry entry) => entry.Certainty switch
    {
        Certainties.Denied => "denied",
        Certainties.Alleged => "alleged",
        Certainties.Planned => "planned",
        Certainties.Hypothetical or Certainties.Conditional => "possible",
        _ => "given",
    };
}
