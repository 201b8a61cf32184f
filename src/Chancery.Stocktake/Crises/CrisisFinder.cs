using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Crises;

/// <summary>Finds what the record is about: the parties and places that most of its entries name.</summary>
public static class CrisisFinder
{
    /// <summary>A party or place that weighs less than this share of the heaviest is beside the crisis.</summary>
    private const double LeastShare = 0.03;

    private const int MostActors = 40;
    private const int MostPlaces = 25;

    /// <remarks>
    /// The weight is the sum of the confidence of the entries that name it; words and lines of credit do not count, since newspapers,
    /// not parties, would come out. The list is wide on purpose: it leaves out what has nothing to do with the rest.
    /// </remarks>
    public static Crisis Find(IReadOnlyList<RecordedReport> reports)
    {
        var (actors, places) = (new Dictionary<string, double>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase));
        var entries = reports.SelectMany(r => r.Entries).Where(e => !e.Kinds.Contains(Kinds.Source)).ToList();
        foreach (var entry in entries)
        {
            foreach (var key in Party.Keys(entry.Source.Concat(entry.Target).Where(Party.IsPolitical)))
            {
                actors[key] = actors.GetValueOrDefault(key) + entry.Confidence;
            }

            if (entry.Place?.Name is { } place)
            {
                places[place] = places.GetValueOrDefault(place) + entry.Confidence;
            }
        }

        var countries = entries.Where(CrisisScope.IsLocal).Where(e => e.Place?.Country is not null).GroupBy(e => e.Place!.Country!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(e => e.Confidence), StringComparer.Ordinal);
        var names = new PartyNames(entries);
        return new Crisis(null, Heaviest(actors, MostActors, k => names.Of(k)), Heaviest(places, MostPlaces, k => k), [], true) { Countries = Heaviest(countries, MostPlaces, k => k) };
    }

    private static List<string> Heaviest(Dictionary<string, double> weights, int most, Func<string, string?> name)
    {
        var least = weights.Values.DefaultIfEmpty(0).Max() * LeastShare;
        return
        [
            .. weights.Where(w => w.Value >= least).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)
                .Select(w => name(w.Key)).OfType<string>().Distinct(StringComparer.Ordinal).Take(most),
        ];
    }
}
