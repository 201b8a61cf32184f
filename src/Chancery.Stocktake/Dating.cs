using System.Globalization;
using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>Which of an entry's dates can be printed, and how.</summary>
public static class Dating
{
    /// <summary>A longer interval ("this century") says nothing about when. Days.</summary>
    private const int LongestInterval = 366;

    /// <summary>The entry's time, or null where it is none to print: too wide, "now", or later than the report of a thing already done.</summary>
    public static When? Usable(Entry entry, DateOnly? published)
    {
        if (entry.When is not { From: { } from } when || (when.To is { } to && to.DayNumber - from.DayNumber > LongestInterval))
        {
            return null;
        }

        // "now", "recently": said of the present, not of a day.
        if (when.Value.EndsWith("_REF", StringComparison.Ordinal))
        {
            return null;
        }

        return Standing.IsDone(entry) && from > published ? null : when;
    }

    /// <summary>True where the time is known to a week or better.</summary>
    public static bool IsClose(When? when) => when is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 7;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"24 January 2018".</summary>
    public static string Spoken(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"8 and 14 January 2018", "30 January and 2 February 2018".</summary>
    public static string Spoken(DateOnly from, DateOnly to) => from.Year != to.Year ? $"{Spoken(from)} and {Spoken(to)}"
        : $"{from.ToString(from.Month == to.Month ? "%d" : "d MMMM", CultureInfo.InvariantCulture)} and {Spoken(to)}";

    /// <summary>An ISO day, an interval, "since …", or "rep. …" for the day of the report; "" where nothing is known.</summary>
    public static string Text(When? when, DateOnly? published) => (when, published) switch
    {
        ({ From: { } from, To: null }, _) => $"since {Iso(from)}",
        ({ From: { } from, To: { } to }, _) => to == from ? Iso(from) : $"{Iso(from)}/{Iso(to)}",
        (_, { } day) => $"rep. {Iso(day)}",
        _ => "",
    };
}
