using System.Globalization;

namespace Chancery.Grounding.Dates;

/// <summary>Periods of the calendar, their bounds and their TIMEX3 values.</summary>
internal static class Calendar
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>A day counted in units from another; null beyond the years 1 to 9999.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, double count)
    {
        var months = unit switch
        {
            TimeUnit.Month => 1,
            TimeUnit.Quarter => 3,
            TimeUnit.Year or TimeUnit.Season => 12,
            TimeUnit.Decade => 120,
            TimeUnit.Century => 1200,
            TimeUnit.Millennium => 12000,
            _ => 0,
        };
        var days = unit switch { TimeUnit.Week or TimeUnit.Weekend => 7, TimeUnit.Day => 1, _ => 0 };
        if (Math.Abs(count * Math.Max(months, days)) > 120_000)
        {
            return null;
        }

        try
        {
            return months > 0 ? day.AddMonths((int)(count * months)) : day.AddDays((int)(count * days));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The period of a unit that holds a day.</summary>
    public static Resolution Period(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Week(day),
        TimeUnit.Weekend => Weekend(day),
        TimeUnit.Month => Months(day.Year, day.Month, 1, "month", Text($"{day.Year:0000}-{day.Month:00}")),
        TimeUnit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Year or TimeUnit.Season => Year(day.Year),
        TimeUnit.Decade => Years(day.Year / 10 * 10, 10, Text($"{day.Year / 10:000}")),
        TimeUnit.Century => Years(((day.Year - 1) / 100 * 100) + 1, 100, Text($"{(day.Year - 1) / 100:00}")),
        TimeUnit.Millennium => Years(((day.Year - 1) / 1000 * 1000) + 1, 1000, Text($"{(day.Year - 1) / 1000:0}")),
        _ => Day(day),
    };

    public static Resolution Day(DateOnly day) => new(day, day, "day", "DATE", Iso(day));

    public static Resolution Year(int year) => Years(year, 1, Text($"{year:0000}"));

    public static Resolution Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, 3, "season", Text($"{year:0000}-Q{quarter}"));

    public static Resolution Half(int year, int half) => Months(year, (half * 6) - 5, 6, "season", Text($"{year:0000}-H{half}"));

    /// <summary>A season by the northern calendar of weather services; winter is that which ends the year.</summary>
    public static Resolution Season(int year, string code) =>
        Months(year, (Array.IndexOf(Seasons, code) * 3) + 3, 3, "season", Text($"{year:0000}-{code}"));

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static Resolution Years(int first, int count, string value)
    {
        var from = Date(Math.Max(first, 1), 1, 1);
        return new(from, from is null ? null : Date(Math.Min(first + count - 1, 9999), 12, 31), count == 1 ? "year" : "range", "DATE", value);
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Resolution Months(int year, int month, int count, string precision, string value)
    {
        if (Date(year, month, 1) is not { } from || year >= 9998)
        {
            return new(null, null, precision, "DATE", value);
        }

        return new(from, from.AddMonths(count).AddDays(-1), precision, "DATE", value);
    }

    private static Resolution Week(DateOnly day)
    {
        var monday = Shift(day, TimeUnit.Day, -(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday is null ? null : Shift(monday.Value, TimeUnit.Day, 6), "week", "DATE", WeekValue(day));
    }

    private static Resolution Weekend(DateOnly day)
    {
        var saturday = Shift(Week(day).From ?? day, TimeUnit.Day, 5);
        return new(saturday, saturday is null ? null : Shift(saturday.Value, TimeUnit.Day, 1), "range", "DATE", WeekValue(day) + "-WE");
    }

    private static string WeekValue(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return Text($"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
    }
}
