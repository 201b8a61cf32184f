namespace Chancery.Evaluation.Agreement;

/// <summary>Krippendorff's alpha for nominal values: agreement beyond chance, for any number of coders, with values missing or not.</summary>
/// <remarks>After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), whose worked examples are the tests.</remarks>
public static class KrippendorffAlpha
{
    /// <summary>1 for full agreement, 0 for what chance would give, below 0 for less. Not a number where there is nothing to compare or only one value occurs.</summary>
    /// <param name="units">For each unit the values that coders gave it; a coder who gave none is left out. Units with one value are not compared.</param>
    public static double Nominal<T>(IEnumerable<IReadOnlyCollection<T>> units)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(units);
        var totals = new Dictionary<T, double>();
        var (pairable, disagreements) = (0.0, 0.0);
        foreach (var values in units.Where(u => u.Count > 1))
        {
            var counts = values.GroupBy(v => v).ToDictionary(g => g.Key, g => (double)g.Count());
            foreach (var (value, count) in counts)
            {
                totals[value] = totals.GetValueOrDefault(value) + count;
                // Pairs of this value with another, each coder's pair weighed so that a unit counts as many times as it has values.
                disagreements += count * (values.Count - count) / (values.Count - 1);
            }

            pairable += values.Count;
        }

        var expected = totals.Values.Sum(n => n * (pairable - n)) / (pairable - 1);
        return expected > 0 ? 1 - (disagreements / expected) : double.NaN;
    }
}
