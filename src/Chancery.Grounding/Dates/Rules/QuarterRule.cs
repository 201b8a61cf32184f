namespace Chancery.Grounding.Dates.Rules;

/// <summary>Quarters and halves: "the third quarter of 1990", "third-quarter", "Q3 2021", "the first half of 2014", "the year-ago quarter", "the latest period".</summary>
internal static class QuarterRule
{
    public static Draft? Match(Script s, int at) =>
        Named(s, at) ?? Ordinal(s, at) ?? Relative(s, at) ?? OfYear(s, at);

    /// <summary>"Q3 2021".</summary>
    private static Draft? Named(Script s, int at)
    {
        if (!s[at].Capital || s[at].Lower is not ("q1" or "q2" or "q3" or "q4") || s.Is(at - 1, "'"))
        {
            return null;
        }

        var quarter = s[at].Lower[1] - '0';
        var of = s.Is(at + 1, "of") ? at + 2 : at + 1;
        return s[of].Digits(4, 4) > 0 && s.Year(of) is { } year
            ? new(at, year.Next, _ => Calendar.Quarter(year.Year, quarter)) { Quarterly = true }
            : new(at, at + 1, c => Yearless(c, quarter)) { Quarterly = true };
    }

    /// <summary>"the third quarter of 1990", "this year's third quarter", "the first half of 2014".</summary>
    private static Draft? Ordinal(Script s, int at)
    {
        var before = Before(s, s.Is(at, "the") ? at + 1 : at);
        var fiscal = s.Is(before.Next, "fiscal") ? s.AfterHyphen(before.Next + 1) : before.Next;
        if (Noun(s, fiscal) is not { } noun || (s.Is(at, "the") && before.Next == at + 1 && s.Hyphen(fiscal + 1)))
        {
            return null;
        }

        var after = After(s, noun.Next, noun.Half);
        if (noun.Half && after is null)
        {
            return null;
        }

        var (year, shift) = (after?.Year ?? before.Year, after?.Shift ?? before.Shift);
        return new(at, after?.Next ?? noun.Next, c => Resolve(c, noun.Number, noun.Half, year, shift, before.Told)) { Quarterly = !noun.Half };
    }

    /// <summary>What says the year before the ordinal: "this year's", "year-ago", "1988".</summary>
    private static (int? Year, int? Shift, bool Told, int Next) Before(Script s, int at)
    {
        if (s.Number("shift", at) is { } whose && s.Is(at + 1, "year") && s.Is(at + 2, "'s"))
        {
            return (null, whose, false, at + 3);
        }

        if (YearBack(s, at) is { } back)
        {
            return (null, null, true, back);
        }

        return s[at].Digits(4, 4) > 0 && s.Year(at) is { } named ? (named.Year, null, false, named.Next) : (null, null, false, at);
    }

    /// <summary>"third quarter", "second-half", "last half", "first two quarters".</summary>
    private static (int Number, bool Half, int Next)? Noun(Script s, int at)
    {
        if (s.Ordinal(at) == 1 && s.Is(at + 1, "two") && s.Is(at + 2, "quarters"))
        {
            return (1, true, at + 3);
        }

        var noun = s.AfterHyphen(at + 1);
        if (s.Is(noun, "quarter"))
        {
            return s.Ordinal(at) is >= 1 and <= 4 and var quarter ? (quarter, false, noun + 1) : null;
        }

        return !s.Is(noun, "half") ? null
            : s.Is(at, "last") ? (2, true, noun + 1)
            : s.Ordinal(at) is >= 1 and <= 2 and var half ? (half, true, noun + 1) : null;
    }

    /// <summary>What says the year after the noun: "of 1990", "of last year"; a half needs one ("the first half" may be of a match).</summary>
    private static (int? Year, int? Shift, int Next)? After(Script s, int at, bool half)
    {
        var of = s.Is(at, "of") ? at + 1 : at;
        if (half && of == at)
        {
            return null;
        }

        of = s.Is(of, "fiscal") ? of + 1 : of;
        if (s[of].Digits(4, 4) is >= 1900 and <= 2100 and var year)
        {
            return (year, null, of + 1);
        }

        if (s.Is(of, "this", "last", "next") && s.Is(of + 1, "year"))
        {
            return (null, s.Number("shift", of), of + 2);
        }

        return half && s.Is(of, "the") && s.Is(of + 1, "year") ? (null, 0, of + 2) : null;
    }

    private static Resolution Resolve(Context c, int number, bool half, int? year, int? shift, bool told)
    {
        if (year is null && shift is { } years && c.Anchor is { } anchor)
        {
            year = anchor.Year + years;
        }

        if (told && Told(c) is { From: { } of })
        {
            year = of.Year - 1;
        }

        return year is { } y ? half ? Calendar.Half(y, number) : Calendar.Quarter(y, number) : Yearless(c, number);
    }

    /// <summary>The quarter of that number last begun at the report; the coming one where the clause looks forward.</summary>
    private static Resolution Yearless(Context c, int quarter)
    {
        if (c.Anchor is not { } anchor)
        {
            return new(null, null, "season", "DATE", Calendar.Text($"XXXX-Q{quarter}"));
        }

        var begun = (anchor.Month - 1) / 3 >= quarter - 1;
        return Calendar.Quarter(begun || c.Future ? anchor.Year : anchor.Year - 1, quarter);
    }

    /// <summary>The quarter spoken of, or the last whole one before the report.</summary>
    private static Resolution Told(Context c) =>
        c.Quarter ?? (c.Anchor is { } a && Calendar.Shift(a, TimeUnit.Month, -3) is { } before ? Calendar.Period(before, TimeUnit.Quarter) : Resolution.Reference("XXXX-QX"));

    /// <summary>"year-ago", "year-earlier", and the token after it.</summary>
    private static int? YearBack(Script s, int at) =>
        s.Is(at, "year") && s.Hyphen(at + 1) && s.Is(at + 2, "ago", "earlier") ? at + 3 : null;

    /// <summary>"the latest quarter", "the year-ago period", "the quarter", "the quarter a year ago".</summary>
    private static Draft? Relative(Script s, int at)
    {
        var next = s.Is(at, "the") ? at + 1 : at;
        next = s.Has("adjective", next) && YearBack(s, next + 1) is not null ? next + 1 : next;
        if (YearBack(s, next) is { } back)
        {
            return s.Is(back, "quarter", "period")
                ? new(at, back + 1, c => YearBefore(Told(c))) { Quarterly = true }
                : new(next, back, c => YearBefore(Told(c)));
        }

        if (next == at)
        {
            return null;
        }

        if (s.Is(next, "latest") && s.Is(next + 1, "quarter", "period"))
        {
            return new(at, next + 2, Told) { Quarterly = true };
        }

        var inside = s.Is(at - 1, "in", "for", "during") || s.Is(at - 1, "of", "from");
        if (s.Is(next, "quarter") && s.Is(next + 1, "ended", "ending") && MonthRule.Match(s, next + 2) is { } end)
        {
            return new(at, next + 1, c => end.Resolve(c).From is { } day && Calendar.Shift(day, TimeUnit.Month, -1) is { } inQuarter ? Calendar.Period(inQuarter, TimeUnit.Quarter) : Told(c)) { Quarterly = true };
        }

        return inside && s.Is(next, "quarter") && !s.Is(next + 1, "of") ? new(at, next + 1, Told) { Quarterly = true } : null;
    }

    /// <summary>"the 1988 period": the quarter spoken of, in that year.</summary>
    private static Draft? OfYear(Script s, int at)
    {
        if (!s.Is(at, "the") || s[at + 1].Digits(4, 4) is not (>= 1900 and <= 2100 and var year) || !s.Is(at + 2, "quarter", "period"))
        {
            return null;
        }

        return new(at, at + 3, c => Told(c) is { From: { } from } ? Calendar.Quarter(year, ((from.Month - 1) / 3) + 1) : Calendar.Year(year));
    }

    private static Resolution YearBefore(Resolution told) =>
        told.From is { } from && from.Year > 1 ? Calendar.Quarter(from.Year - 1, ((from.Month - 1) / 3) + 1) : told;
}
