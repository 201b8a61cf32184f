using Chancery.Domain;

namespace Chancery.Record.Merging;

/// <summary>Whether two entries tell of one thing in the world, and how alike they are.</summary>
internal static class Likeness
{
    private const double NearlySame = 0.8;
    private const int DaysOfNearlySame = 3;

    // What is asked for beside the rule's own share of words, for each thing that is not known to agree.
    private const double ForUnknownActor = 0.25;
    private const double ForUnknownDay = 0.15;
    private const double ForOtherPlace = 0.3;

    /// <summary>Places of one country further apart than this are not the same.</summary>
    private const double SamePlaceKilometres = 30;

    /// <summary>How alike, above 0 to 1; null where they tell of different things.</summary>
    public static double? Of(Telling a, Telling b, MergeRule rule)
    {
        if (rule.SameStatus && a.Entry.Status != b.Entry.Status)
        {
            return null;
        }

        if (a.Source.Clash(b.Source) || Contradict(a.Target, b.Target) || PlacesApart(a.Entry.Place, b.Entry.Place) is not { } apart)
        {
            return null;
        }

        return rule.Manner == MergeManner.Speech ? OfSpeech(a, b, rule) : OfEvent(a, b, rule, apart);
    }

    /// <summary>Days by which the times of two entries may miss each other, at most.</summary>
    public static int Reach(MergeRule rule) => rule.Manner == MergeManner.Speech ? DaysOfNearlySame : rule.Slack;

    private static double? OfSpeech(Telling a, Telling b, MergeRule rule)
    {
        var alike = Dice(a.Said, b.Said);
        if (alike >= NearlySame && Near(a, b, DaysOfNearlySame))
        {
            return alike;
        }

        return a.Source.Share(b.Source) && Near(a, b, rule.Slack) && alike >= rule.Words ? alike : null;
    }

    private static double? OfEvent(Telling a, Telling b, MergeRule rule, bool apart)
    {
        var unknown = a.Source.Unknown || b.Source.Unknown;
        if (!Near(a, b, rule.Slack) || (!unknown && !(rule.Manner == MergeManner.Parties ? a.Source.ShareSides(b.Source) : a.Source.Share(b.Source))))
        {
            return null;
        }

        var needed = rule.Words + (unknown ? ForUnknownActor : 0) + (a.Dated && b.Dated ? 0 : ForUnknownDay) + (apart ? ForOtherPlace : 0);
        var alike = Dice(a.Evidence, b.Evidence);
        return alike >= Math.Min(needed, NearlySame) ? alike : null;
    }

    private static bool Contradict(Parties a, Parties b) => a.Clash(b) || (!a.Unknown && !b.Unknown && !a.Share(b));

    private static bool Near(Telling a, Telling b, int slack) => a.From is null || b.From is null
        ? a.From is null && b.From is null
        : a.From - slack <= b.To && b.From - slack <= a.To;

    /// <summary>False where nothing speaks against one place, true where they may be a place and the region around it, null where they are two.</summary>
    private static bool? PlacesApart(Place? a, Place? b)
    {
        if (a is null || b is null || (a.GeoNamesId is { } id && id == b.GeoNamesId) || string.Equals(a.Name ?? a.Text, b.Name ?? b.Text, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (Kilometres(a, b) is { } distance && distance <= SamePlaceKilometres)
        {
            return false;
        }

        return a.Country is not null && b.Country is not null && a.Country != b.Country ? null : true;
    }

    /// <summary>Great-circle distance (haversine, mean radius of the Earth).</summary>
    private static double? Kilometres(Place a, Place b)
    {
        if (a is not { Latitude: { } latitudeA, Longitude: { } longitudeA } || b is not { Latitude: { } latitudeB, Longitude: { } longitudeB })
        {
            return null;
        }

        var (phiA, phiB) = (double.DegreesToRadians(latitudeA), double.DegreesToRadians(latitudeB));
        var (dPhi, dLambda) = (Math.Sin((phiB - phiA) / 2), Math.Sin(double.DegreesToRadians(longitudeB - longitudeA) / 2));
        return 2 * 6371.0088 * Math.Asin(Math.Sqrt(Math.Min(1, (dPhi * dPhi) + (Math.Cos(phiA) * Math.Cos(phiB) * dLambda * dLambda))));
    }

    private static double Dice(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return 0;
        }

        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return 2.0 * small.Count(large.Contains) / (a.Count + b.Count);
    }
}
