using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Intake.Text;

/// <summary>Reads the dates that feeds, mails and tables use; the day is the one written, in its own time zone.</summary>
/// <remarks>Days and months in figures with slashes are not read: 03/04 is two days in two countries.</remarks>
internal static partial class Dates
{
    private const int LongestDate = 100;
    private const int Century = 100;

    // Two figures of a year mean the years 1970 to 2069, as mail standards have it.
    private const int LastOfThisCentury = 69;

    /// <summary>ISO 8601 (with or without separators), RFC 822, and days with the month's English name.</summary>
    public static bool TryRead(string? written, out DateOnly date)
    {
        date = default;
        if (written is null || written.Length > LongestDate)
        {
            return false;
        }

        var text = written.Trim();
        return Iso(text, out date) || Named(DayFirst().Match(text), out date) || Named(MonthFirst().Match(text), out date);
    }

    /// <summary>The date, or null where it is none.</summary>
    public static DateOnly? Read(string? written) => TryRead(written, out var date) ? date : null;

    private static bool Iso(string text, out DateOnly date)
    {
        var match = IsoDay().Match(text);
        date = default;
        return match.Success && Make(Number(match, "y"), Number(match, "m"), Number(match, "d"), out date);
    }

    private static bool Named(Match match, out DateOnly date)
    {
        date = default;
        return match.Success && Month(match.Groups["m"].Value) is { } month && Make(Year(match.Groups["y"].Value), month, Number(match, "d"), out date);
    }

    private static int Year(string figures)
    {
        var year = int.Parse(figures, CultureInfo.InvariantCulture);
        return figures.Length > 2 ? year : year <= LastOfThisCentury ? 20 * Century + year : 19 * Century + year;
    }

    private static int? Month(string name)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var at = Array.FindIndex(names, n => n.Length >= name.Length && n.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? name.Equals("sept", StringComparison.OrdinalIgnoreCase) ? 9 : null : at + 1;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    [GeneratedRegex("^(?<y>[0-9]{4})([-/.]?)(?<m>[0-9]{2})([-/.]?)(?<d>[0-9]{2})($|[Tt ])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoDay();

    [GeneratedRegex("^([A-Za-z]{3,9},? )?(?<d>[0-9]{1,2})[ -](?<m>[A-Za-z]{3,9})\\.?,?[ -](?<y>[0-9]{4}|[0-9]{2})($|[^0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^([A-Za-z]{3,9},? )?(?<m>[A-Za-z]{3,9})\\.? (?<d>[0-9]{1,2})(,|, | )(?<y>[0-9]{4})($|[^0-9])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();
}
