namespace Chancery.Grounding.Dates.Rules;

/// <summary>A part of a period: "early 2014", "mid-May", "the end of October", "earlier this month", "late Tuesday".</summary>
internal static class PortionRule
{
    public static Draft? Match(Script s, int at)
    {
        var the = s.Is(at, "the") ? at + 1 : at;
        if (s.Number("portion-noun", the) is { } noun && s.Is(the + 1, "of"))
        {
            return Grammar.Period(s, the + 2)?.From(at).Then((r, _) => Cut(r, noun));
        }

        if (s.Is(the, "year") && the == at && s.Is(s.AfterHyphen(at + 1), "end"))
        {
            return new(at, s.AfterHyphen(at + 1) + 1, c => YearEnd(c));
        }

        if (s.Number("portion", the) is { } portion && !s.Has("portion-noun", the))
        {
            return Grammar.Period(s, s.AfterHyphen(the + 1))?.From(at).Then((r, _) => Cut(r, portion));
        }

        if (the != at || s.Number("portion-adverb", at) is not { } adverb)
        {
            return null;
        }

        var inside = s.Is(at + 1, "in", "on") ? at + 2 : at + 1;
        var period = WeekdayRule.Name(s, inside) is null ? Grammar.Period(s, inside) ?? In(s, inside) : null;
        return period?.From(at).Then((r, c) => Beside(r, c, adverb));
    }

    /// <summary>"earlier in the year".</summary>
    private static Draft? In(Script s, int at) =>
        s.Is(at - 1, "in") && s.Is(at, "the") && s.Unit(at + 1, plural: false) is { } unit and >= TimeUnit.Week
            ? new(at, at + 2, c => c.Offset(unit, 0)) : null;

    /// <summary>"earlier this month" ends with the report, "later this month" begins with it.</summary>
    private static Resolution Beside(Resolution r, Context c, int adverb) =>
        c.Anchor is not { } anchor || r.From is not { } from || r.To is not { } to || from == to || anchor < from || anchor > to ? r
            : adverb == 1 ? r with { To = anchor, Precision = "range" }
            : adverb == 3 ? r with { From = anchor, Precision = "range" }
            : r;

    private static Resolution Cut(Resolution r, int portion)
    {
        if (r.From is not { } from || r.To is not { } to || to.DayNumber - from.DayNumber < 6)
        {
            return r;
        }

        if (from.Day == 1 && ((to.Year - from.Year) * 12) + to.Month - from.Month + 1 is >= 3 and var months)
        {
            var part = months / 3;
            return r with
            {
                From = from.AddMonths(part * (portion - 1)),
                To = portion == 3 ? to : from.AddMonths(part * portion).AddDays(-1),
                Precision = "range",
            };
        }

        var third = (to.DayNumber - from.DayNumber + 1) / 3;
        return r with
        {
            From = portion == 1 ? from : from.AddDays(portion == 2 ? third : 2 * third),
            To = portion == 3 ? to : from.AddDays((portion == 1 ? third : 2 * third) - 1),
            Precision = "range",
        };
    }

    private static Resolution YearEnd(Context c) => c.Anchor is { } a
        ? Calendar.Day(new DateOnly(!c.Future && a.Month < 7 ? Math.Max(a.Year - 1, 1) : a.Year, 12, 31)) : new(null, null, "vague", "DATE", "XXXX-12-31");
}
