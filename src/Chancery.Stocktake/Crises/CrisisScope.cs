using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Crises;

/// <summary>Leaves the entries that belong to a crisis.</summary>
/// <remarks>
/// A report belongs when it names something of each part given: one of the actors, one of the places, one of the words. An entry of such
/// a report belongs when a party of it is one of the actors, it lies at one of the places, or its words hold one of the words. One that
/// names no party and no place goes with its report. A crisis found in the record asks only that one
/// part be named, and of attacks, tolls and forces that they lie in one of its countries.
/// </remarks>
public static class CrisisScope
{
    public static IReadOnlyList<RecordedReport> Narrow(IReadOnlyList<RecordedReport> reports, Crisis crisis)
    {
        if (crisis.IsEmpty)
        {
            return reports;
        }

        var actors = crisis.Actors.ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A name given in words also means all who speak for that party.
        actors.UnionWith(reports.SelectMany(r => r.Entries).SelectMany(e => e.Source.Concat(e.Target)).Where(a => Names(actors, a)).Select(Party.Key).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList());
        var places = crisis.Places.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. reports.Where(r => crisis.Found || Belongs(r, crisis, actors, places))
                .Select(r => r with { Entries = [.. r.Entries.Where(e => Belongs(e, crisis, actors, places))] })
                .Where(r => r.Entries.Count > 0 || crisis.Found),
        ];
    }

    private static bool Belongs(RecordedReport report, Crisis crisis, HashSet<string> actors, HashSet<string> places) =>
        (crisis.Actors.Count == 0 || report.Entries.Any(e => Acts(e, actors)))
        && (crisis.Places.Count == 0 || report.Entries.Any(e => Lies(e.Place, places)) || crisis.Places.Any(p => Holds(report.Report.Text, p)))
        && (crisis.Words.Count == 0 || crisis.Words.Any(w => Holds(report.Report.Text, w)));

    /// <summary>True for acts that happen at a spot, as words and measures do not.</summary>
    internal static bool IsLocal(Entry entry) => entry.Kinds.Any(k => k is Kinds.Assault or Kinds.Toll or Kinds.Posture or Kinds.Coercion or Kinds.Protest);

    private static bool Belongs(Entry entry, Crisis crisis, HashSet<string> actors, HashSet<string> places) =>
        crisis.Countries.Count > 0 && IsLocal(entry) && entry.Place?.Country is { } country ? crisis.Countries.Contains(country) || Lies(entry.Place, places)
        : Acts(entry, actors) || Lies(entry.Place, places) || crisis.Words.Any(w => Holds(entry.EvidenceText, w))
        || entry.Kinds.Contains(Kinds.Source)
        || (entry.Place?.Name is null && !entry.Source.Concat(entry.Target).Any(Party.IsNamed));

    private static bool Acts(Entry entry, HashSet<string> actors) => entry.Source.Any(a => Names(actors, a)) || entry.Target.Any(a => Names(actors, a));

    private static bool Names(HashSet<string> actors, Actor actor) =>
        (actor.Name is { } name && actors.Contains(name)) || (actor.Code is { } code && actors.Contains(code)) || actors.Contains(Party.Key(actor));

    private static bool Lies(Place? place, HashSet<string> places) =>
        place is not null && (places.Contains(place.Text) || (place.Name is { } name && places.Contains(name)) || (place.Country is { } country && places.Contains(country)));

    private static bool Holds(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
