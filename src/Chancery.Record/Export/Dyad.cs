using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>Who acts on whom, for formats that know two actors an event.</summary>
/// <param name="Source">Who acts, or null where the report hides it.</param>
/// <param name="Target">On whom, or null where there is nobody.</param>
/// <param name="Between">True where both take part alike, so that the event holds in either direction.</param>
internal readonly record struct Dyad(Actor? Source, Actor? Target, bool Between)
{
    private static readonly Lazy<HashSet<string>> Reciprocal = new(() => [.. DataTable.Rows(typeof(Dyad), "reciprocal.tsv").Select(r => r[0])]);

    /// <summary>Every pair of an entry; for facts between several parties alike, each pair once.</summary>
    public static IEnumerable<Dyad> Of(Entry entry)
    {
        // One party may be named twice, by its leader and by itself.
        var parties = entry.Source.DistinctBy(a => a.Name ?? a.Text).ToList();
        if (entry.Target.Count == 0 && parties.Count > 1 && entry.Code is { } code && Reciprocal.Value.Contains(code))
        {
            return parties.SelectMany((source, i) => parties.Skip(i + 1).Select(other => new Dyad(source, other, Between: true)));
        }

        return OrNobody(parties).SelectMany(source => OrNobody(entry.Target).Select(target => new Dyad(source, target, Between: false)));
    }

    /// <summary>The pairs of an entry as CAMEO counts them: what holds between two is told once in each direction.</summary>
    public static IEnumerable<Dyad> Directed(Entry entry) =>
        Of(entry).SelectMany(d => d.Between ? new[] { d, new Dyad(d.Target, d.Source, Between: true) } : [d]);

    private static IEnumerable<Actor?> OrNobody(IEnumerable<Actor> actors) => actors.DefaultIfEmpty();
}
