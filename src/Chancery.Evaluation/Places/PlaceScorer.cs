using Chancery.Domain;
using Chancery.Grounding.Places;

namespace Chancery.Evaluation.Places;

/// <summary>Scores the finding and the resolving of places apart (contract, section 4).</summary>
public static class PlaceScorer
{
    /// <summary>A hundred miles, in kilometres: the customary bound for a place being right.</summary>
    public const double Near = 161;

    /// <summary>Scores a finder by exact spans, and a resolver on the gold spans.</summary>
    public static PlaceScores Score(IEnumerable<PlaceDocument> gold, Func<PlaceDocument, IReadOnlyList<TextSpan>> find, PlaceResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(resolver);
        Measure spans = default;
        var (exact, withId, near, count) = (0, 0, 0, 0);
        foreach (var document in gold)
        {
            spans += Spans(document, find(document));
            var answers = resolver.Resolve(document.Text, [.. document.Places.Select(p => p.Span)]);
            for (var i = 0; i < answers.Count; i++)
            {
                var place = document.Places[i];
                count++;
                withId += place.GeoNamesId is null ? 0 : 1;
                exact += place.GeoNamesId is not null && answers[i]?.GeoNamesId == place.GeoNamesId ? 1 : 0;
                near += IsNear(place, answers[i]) ? 1 : 0;
            }
        }

        return new PlaceScores(spans, Share(exact, withId), Share(near, count), count);
    }

    /// <summary>What the system answers for the gold spans, in the gold's own form, so that another tool can score it.</summary>
    public static IEnumerable<PlaceDocument> Predict(IEnumerable<PlaceDocument> gold, PlaceResolver resolver) => gold.Select(d => d with
    {
        Places = [.. resolver.Resolve(d.Text, [.. d.Places.Select(p => p.Span)])
            .Select((a, i) => new GoldPlace(d.Places[i].Span, a?.Latitude, a?.Longitude, a?.GeoNamesId))],
    });

    /// <summary>Whether an answer lies within <see cref="Near"/> of the gold's point.</summary>
    public static bool IsNear(GoldPlace gold, Place? answer)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return gold is { Latitude: { } latitude, Longitude: { } longitude } && answer is { Latitude: { } north, Longitude: { } east }
            && Distance.Kilometres(latitude, longitude, north, east) <= Near;
    }

    private static Measure Spans(PlaceDocument document, IReadOnlyList<TextSpan> found)
    {
        var gold = document.Places.Select(p => p.Span).ToHashSet();
        var answers = found.ToHashSet();
        return new Measure(answers.Count(gold.Contains), answers.Count, gold.Count);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
