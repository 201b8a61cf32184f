namespace Chancery.Grounding.Dates;

/// <summary>Units of time, by length.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>Reads units from lexicon letters and writes durations.</summary>
internal static class TimeUnits
{
    public static TimeUnit Parse(string letter) => letter switch
    {
        "S" => TimeUnit.Second,
        "I" => TimeUnit.Minute,
        "H" => TimeUnit.Hour,
        "D" => TimeUnit.Day,
        "N" => TimeUnit.Weekend,
        "W" => TimeUnit.Week,
        "M" => TimeUnit.Month,
        "Q" => TimeUnit.Quarter,
        "Y" => TimeUnit.Year,
        "E" => TimeUnit.Decade,
        "C" => TimeUnit.Century,
        _ => TimeUnit.Millennium,
    };

    /// <summary>The TIMEX3 value of so many units, e.g. P3D, PT2H, P20Y for two decades; X where the number is unknown.</summary>
    public static string Duration(TimeUnit unit, string count) => unit switch
    {
        TimeUnit.Second => $"PT{count}S",
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Weekend => $"P{count}WE",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Quarter => $"P{count}Q",
        TimeUnit.Decade when count != "X" => $"P{count}0Y",
        TimeUnit.Decade => "PXE",
        TimeUnit.Century when count != "X" => $"P{count}00Y",
        TimeUnit.Century => "PXC",
        TimeUnit.Millennium => $"P{count}L",
        _ => $"P{count}Y",
    };
}
