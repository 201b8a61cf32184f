namespace Chancery.Grounding.Dates.Rules;

/// <summary>Days and months by name: "Jan. 21", "21 January 2022", "25-26 January", "Friday, Oct. 23", "June last year", "in May".</summary>
internal static class MonthRule
{
    /// <summary>A day of a month within this many days of the report is meant where no verb says which is meant.</summary>
    private const int NearDays = 60;

    /// <summary>The same where a verb looks forward, which is the surer sign.</summary>
    private const int NearDaysFuture = 14;

    public static Draft? Match(Script s, int at)
    {
        var core = at;
        if (WeekdayRule.Name(s, at) is { } weekday)
        {
            core = s.Is(weekday.Next, ",") ? weekday.Next + 1 : weekday.Next;
            core = s.Is(core, "the") ? core + 1 : core;
        }

        var draft = DayFirst(s, core) ?? MonthFirst(s, core);
        return draft is null || (core != at && !draft.NamesDay) ? null : draft.From(at);
    }

    /// <summary>A month and perhaps day without a year: the one the tense and nearness to the report suggest.</summary>
    public static Resolution Yearless(Context c, int month, int day)
    {
        if (c.Anchor is not { } anchor)
        {
            return new(null, null, "vague", "DATE", day > 0 ? Calendar.Text($"XXXX-{month:00}-{day:00}") : Calendar.Text($"XXXX-{month:00}"));
        }

        var best = default(DateOnly?);
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Calendar.Date(year, month, Math.Max(day, 1)) is { } date && (best is null || Cost(date) < Cost(best.Value)))
            {
                best = date;
            }
        }

        return best is null ? new(null, null, "vague", "DATE", Calendar.Text($"XXXX-{month:00}-{day:00}"))
            : day > 0 ? Calendar.Day(best.Value) : Calendar.Period(best.Value, TimeUnit.Month);

        int Cost(DateOnly date)
        {
            var days = date.DayNumber - anchor.DayNumber;
            var near = day > 0 ? Math.Abs(days) <= (c.Future ? NearDaysFuture : NearDays) : date.Month == anchor.Month && date.Year == anchor.Year;
            var wrong = c.Future ? days < 0 : days > 0;
            return Math.Abs(days) + (wrong && !near ? day > 0 && !c.Future ? 100 : c.Cued ? 365 : 150 : 0);
        }
    }

    private static Draft? DayFirst(Script s, int at)
    {
        var article = s.Is(at, "the") ? 1 : 0;
        if (Day(s, at + article) is not { } first || (article == 1 && s[at + 1].Digits(1, 2) > 0))
        {
            return null;
        }

        var next = at + article + 1;
        var second = 0;
        if (s.Hyphen(next) && Day(s, next + 1) is { } last)
        {
            (second, next) = (last, next + 2);
        }

        next = s.Is(next, "of") ? next + 1 : next;
        if (s.Month(next) is not { } month || (s[next - 1].IsNumber && s[next].Glued))
        {
            return null;
        }

        return Finish(s, at, month.Next, month.Month, first, second);
    }

    private static Draft? MonthFirst(Script s, int at)
    {
        if (s.Month(at) is not { } month)
        {
            return null;
        }

        var next = s.Is(month.Next, "the") && s.Ordinal(month.Next + 1) is not null ? month.Next + 1 : month.Next;
        if (Day(s, next) is { } day)
        {
            if (s.Hyphen(next + 1) && Day(s, next + 2) is { } last)
            {
                return Finish(s, at, next + 3, month.Month, day, last);
            }

            return Finish(s, at, next + 1, month.Month, day, 0);
        }

        return Whole(s, at, month.Month, month.Next, month.Short);
    }

    /// <summary>A month without a day.</summary>
    private static Draft? Whole(Script s, int at, int month, int next, bool isShort)
    {
        var of = s.Is(next, ",", "of") ? next + 1 : next;
        if (s.Year(of) is { } year)
        {
            return new(at, year.Next, _ => Calendar.Period(new DateOnly(year.Year, month, 1), TimeUnit.Month));
        }

        of = s.Is(next, "of") ? next + 1 : next;
        if (s.Number("shift", of) is { } shift && s.Is(of + 1, "year"))
        {
            return new(at, of + 2, c => c.Anchor is { } a && Calendar.Date(a.Year + shift, month, 1) is { } first
                ? Calendar.Period(first, TimeUnit.Month) : Yearless(c, month, 0));
        }

        return isShort && next == at + 1 || !Alone(s, at, next) ? null : new(at, next, c => Yearless(c, month, 0));
    }

    /// <summary>True when a bare month name is a month: "May" is also a verb, "April" also a woman.</summary>
    private static bool Alone(Script s, int at, int next)
    {
        if (s.Has("month-before", at - 1) || (s.Hyphen(at - 1) && s.Has("month-before", at - 2)))
        {
            return true;
        }

        // "the March election", but not "the March on the capital".
        if (s.Has("month-doubtful", at))
        {
            return s.Is(at - 1, "the") && s[next].IsWord && !s[next].Capital && !s.Has("month-verb", next);
        }

        return !(s[next].IsWord && s[next].Capital) && !(s[at - 1].IsWord && s[at - 1].Capital && !TenseReader.EndsSentence(s, at - 2));
    }

    private static Draft Finish(Script s, int at, int next, int month, int day, int last)
    {
        var comma = s.Is(next, ",") ? next + 1 : next;
        if (s[comma].Digits(4, 4) > 0 && s.Year(comma) is { } year)
        {
            return new(at, year.Next, _ => Days(year.Year, month, day, last)) { NamesDay = true };
        }

        return new(at, next, c => Yearless(c, month, day) is { From: { } from } && last > 0 ? Days(from.Year, month, day, last) : Yearless(c, month, day)) { NamesDay = true };
    }

    private static Resolution Days(int year, int month, int day, int last)
    {
        if (Calendar.Date(year, month, day) is not { } from)
        {
            return new(null, null, "vague", "DATE", Calendar.Text($"{year:0000}-{month:00}-XX"));
        }

        return last > day && Calendar.Date(year, month, last) is { } to
            ? new(from, to, "range", "DATE", $"{Calendar.Iso(from)}/{Calendar.Iso(to)}")
            : Calendar.Day(from);
    }

    private static int? Day(Script s, int at) =>
        s[at].Digits(1, 2) is >= 1 and <= 31 and var day ? day : s.Ordinal(at) is >= 1 and <= 31 and var ordinal ? ordinal : null;
}
