using Chancery.Stocktake.Paths;

namespace Chancery.Stocktake.Sections;

/// <summary>The ranking and its sensitivity in plain sentences.</summary>
internal static class PathsWording
{
    public static IEnumerable<string> Sensitivity(CompetingHypotheses paths)
    {
        var first = string.Join(" and ", paths.Hypotheses.Where(h => h.Rank == 1).Select(h => h.Id));
        var s = paths.Sensitivity;
        if (s.Margin == 0)
        {
            yield return $"The evidence against {first} weighs the same: it does not tell them apart.";
            yield break;
        }

        yield return s.Close
            ? $"The least evidence stands against {first}, but the margin is too small to tell it from the next."
            : $"The least evidence stands against {first}.";
        if (s.Turning.Count > 0)
        {
            yield return $"It would not come first without any one of these: {string.Join("; ", s.Turning)}.";
        }
        else if (s.Together.Count > 0)
        {
            yield return $"No single indicator decides this; it would not come first without all of these together: {string.Join("; ", s.Together)}.";
        }
        else if (!s.Close)
        {
            yield return "It would come first whichever indicators were left out.";
        }

        yield return s.UnweightedFirst.Count == 1 && s.UnweightedFirst[0] == first
            ? "The ranking is the same when every indicator weighs alike."
            : $"When every indicator weighs alike, {string.Join(" and ", s.UnweightedFirst)} would come first.";
        if (s.WouldCount.Count > 0)
        {
            yield return $"Not seen, and would count against it: {string.Join("; ", s.WouldCount)}.";
        }
    }
}
