using System.Globalization;

namespace Chancery.Grounding.Dates.Rules;

/// <summary>Holidays by name, of this year unless the words say otherwise.</summary>
internal static class HolidayRule
{
    private static readonly PhraseBook Names = new(Lexicon.Dates, "holiday");

    public static Draft? Match(Script s, int at)
    {
        var next = s.Number("shift", at) is { } ? at + 1 : at;
        if (!s[next].Capital || Names.At(s.Tokens, next) is not { } holiday || s.Is(holiday.Next, "island", "agreement"))
        {
            return null;
        }

        var shift = next > at ? s.Number("shift", at) : null;
        var of = s.Is(holiday.Next, ",", "of") ? holiday.Next + 1 : holiday.Next;
        if (s[of].Digits(4, 4) is >= 1900 and <= 2100 and var year)
        {
            return new(at, of + 1, _ => Day(holiday.Value, year));
        }

        return new(at, holiday.Next, c => Near(c, holiday.Value, shift));
    }

    private static Resolution Near(Context c, string rule, int? shift)
    {
        if (c.Anchor is not { } anchor)
        {
            return new(null, null, "vague", "DATE", "XXXX-XX-XX");
        }

        var here = Day(rule, anchor.Year);
        var past = shift < 0 || (shift is null && !c.Future);
        return past && here.From > anchor ? Day(rule, anchor.Year - 1)
            : !past && shift != 0 && here.From < anchor ? Day(rule, anchor.Year + 1)
            : here;
    }

    private static Resolution Day(string rule, int year)
    {
        if (year is < 1 or > 9998)
        {
            return Resolution.Reference("XXXX-XX-XX");
        }

        var date = rule.StartsWith("easter", StringComparison.Ordinal)
            ? Calendar.Shift(Easter(year), TimeUnit.Day, int.Parse(rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : Fixed([.. rule.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture))], year);
        return date is { } day ? Calendar.Day(day) : Resolution.Reference(Calendar.Text($"{year:0000}"));
    }

    private static DateOnly? Fixed(int[] parts, int year)
    {
        if (parts.Length == 2)
        {
            return Calendar.Date(year, parts[0], parts[1]);
        }

        return Calendar.Date(year, parts[0], 1) is { } first
            ? first.AddDays(((parts[1] - (((int)first.DayOfWeek + 6) % 7) + 6) % 7) + (7 * (parts[2] - 1)))
            : null;
    }

    /// <summary>Easter Sunday of the western churches (Meeus, Jones and Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return new DateOnly(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
