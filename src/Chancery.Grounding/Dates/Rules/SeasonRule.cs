namespace Chancery.Grounding.Dates.Rules;

/// <summary>Seasons and months beside the present: "last summer", "the winter of 1994", "this past spring", "next March", "the summer".</summary>
internal static class SeasonRule
{
    public static Draft? Match(Script s, int at)
    {
        var next = s.Is(at, "the") ? at + 1 : at;
        if (s.Number("shift", next) is { } shift)
        {
            var second = s.Is(next + 1, "past") ? (-1, next + 2) : s.Number("shift", next + 1) is { } coming ? (coming, next + 2) : (shift, next + 1);
            return s.Value("season", second.Item2) is { } beside ? new(at, second.Item2 + 1, c => Beside(c, beside, shift == 0 && second.Item1 == 0 ? 0 : second.Item1))
                : next == at && s.Month(second.Item2) is { } month && s[month.Next].Digits(1, 2) < 0 ? new(at, month.Next, c => Month(c, month.Month, second.Item1)) : null;
        }

        if (s.Value("season", next) is not { } season)
        {
            return null;
        }

        var of = s.Is(next + 1, "of") ? next + 2 : next + 1;
        if (s.Year(of) is { } year && (s[of].Digits(4, 4) < 0 || year.Year >= 1900))
        {
            return new(at, year.Next, _ => Calendar.Season(year.Year, season));
        }

        if (s.Number("shift", of) is { } years && s.Is(of + 1, "year"))
        {
            return new(at, of + 2, c => c.Anchor is { } a ? Calendar.Season(a.Year + years, season) : Unknown(season));
        }

        var inside = s.Is(at - 1, "in", "during", "over") || s.Is(at - 1, "by", "since", "until") || s.Is(at - 1, "into", "through", "early");
        return inside && of == next + 1 ? new(at, next + 1, c => Beside(c, season, c.Future ? 2 : 0)) : null;
    }

    /// <summary>The season of that name before, at or after the report; 0 takes that of the report's year, 2 the one to come or going on.</summary>
    private static Resolution Beside(Context c, string season, int shift)
    {
        if (c.Anchor is not { } anchor)
        {
            return Unknown(season);
        }

        var here = Calendar.Season(anchor.Year, season);
        return shift switch
        {
            -1 => here.To < anchor ? here : Calendar.Season(anchor.Year - 1, season),
            1 => here.From > anchor ? here : Calendar.Season(anchor.Year + 1, season),
            2 => here.To >= anchor ? here : Calendar.Season(anchor.Year + 1, season),
            _ => here,
        };
    }

    private static Resolution Month(Context c, int month, int shift)
    {
        if (c.Anchor is not { } anchor)
        {
            return MonthRule.Yearless(c, month, 0);
        }

        // What "last month" would name is not called "last May".
        var year = shift < 0 && month >= anchor.Month - 1 ? anchor.Year - 1 : shift > 0 && month <= anchor.Month ? anchor.Year + 1 : anchor.Year;
        return Calendar.Date(year, month, 1) is { } first ? Calendar.Period(first, TimeUnit.Month) : MonthRule.Yearless(c, month, 0);
    }

    private static Resolution Unknown(string season) => new(null, null, "season", "DATE", "XXXX-" + season);
}
