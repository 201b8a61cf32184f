using System.Globalization;

namespace Chancery.Grounding.Actors;

/// <summary>Dates as sure as the gazetteer is: YYYY-MM-DD, YYYY-MM or YYYY.</summary>
internal static class PartialDate
{
    /// <summary>Earliest reading. A bare year allows one year more, since such dates are from memory; empty is open.</summary>
    public static DateOnly First(string cell) => Parse(cell) is not var (year, month, day) ? DateOnly.MinValue
        : month == 0 ? new DateOnly(Math.Max(1, year - 1), 1, 1)
        : new DateOnly(year, month, day == 0 ? 1 : day);

    /// <summary>Latest reading, in the same way.</summary>
    public static DateOnly Last(string cell) => Parse(cell) is not var (year, month, day) ? DateOnly.MaxValue
        : month == 0 ? new DateOnly(year + 1, 12, 31)
        : new DateOnly(year, month, day == 0 ? DateTime.DaysInMonth(year, month) : day);

    private static (int Year, int Month, int Day)? Parse(string cell)
    {
        if (cell.Length < 4 || !int.TryParse(cell.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year) || year is < 2 or > 9990)
        {
            return null;
        }

        var month = cell.Length >= 7 && int.TryParse(cell.AsSpan(5, 2), CultureInfo.InvariantCulture, out var m) && m is >= 1 and <= 12 ? m : 0;
        var day = month > 0 && cell.Length >= 10 && int.TryParse(cell.AsSpan(8, 2), CultureInfo.InvariantCulture, out var d) && d >= 1 && d <= DateTime.DaysInMonth(year, month) ? d : 0;
        return (year, month, day);
    }
}
