namespace Chancery.Stocktake.Paths;

/// <summary>Cuts a stretch of time into the periods of a trend: days, weeks or calendar months by its length.</summary>
internal static class Periods
{
    public static IEnumerable<(DateOnly From, DateOnly To)> Of(DateOnly first, DateOnly last)
    {
        var length = last.DayNumber - first.DayNumber;
        var start = length <= 10 ? first : length <= 70 ? first.AddDays(-(((int)first.DayOfWeek + 6) % 7)) : new DateOnly(first.Year, first.Month, 1);
        while (start <= last)
        {
            var next = length <= 10 ? start.AddDays(1) : length <= 70 ? start.AddDays(7) : start.AddMonths(1);
            yield return (start, next.AddDays(-1));
            start = next;
        }
    }
}
