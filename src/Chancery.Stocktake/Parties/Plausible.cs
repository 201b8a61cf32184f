using Chancery.Domain;

namespace Chancery.Stocktake.Parties;

/// <summary>Who can have done what; see <c>Data/implausible.tsv</c>.</summary>
internal static class Plausible
{
    private static readonly Lazy<Dictionary<string, string[]>> Table = new(() =>
        DataTable.Rows(typeof(Plausible), "implausible.tsv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.Ordinal));

    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal) { Kinds.Meeting, Kinds.Agreement, Kinds.Unity, Kinds.Cooperation, Kinds.Source };

    /// <summary>The entry without doers that its kind rules out, and without those guessed from other words where one is named in its own.</summary>
    public static Entry Clear(Entry entry)
    {
        // What a person corrected stands.
        if (entry.Source.Count == 0 || entry.Corrections.Count > 0 || entry.Kinds.All(Mutual.Contains))
        {
            return entry;
        }

        var barred = entry.Kinds.SelectMany(k => Table.Value.GetValueOrDefault(k) ?? []).ToList();
        var named = entry.Source.Count > 1 && entry.Source.Any(a => Party.IsNamedInWords(entry, a));
        return entry.Source.Any(Goes) ? entry with { Source = [.. entry.Source.Where(a => !Goes(a))] } : entry;

        bool Goes(Actor actor) => (barred.Count > 0 && IsBarred(actor, barred)) || (named && actor.Name is not null && !Party.IsNamedInWords(entry, actor));
    }

    private static bool IsBarred(Actor actor, List<string> barred) =>
        actor.Code is { } code && barred.Exists(b => code.StartsWith(b, StringComparison.Ordinal) || (code.Length >= 6 && code.AsSpan(3).StartsWith(b)));
}
