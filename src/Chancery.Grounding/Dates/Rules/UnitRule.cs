namespace Chancery.Grounding.Dates.Rules;

/// <summary>Periods beside the present or the last date told: "last week", "the following year", "the same day", "the weekend", "the past three years", "recent weeks".</summary>
internal static class UnitRule
{
    public static Draft? Match(Script s, int at) => Several(s, at) ?? One(s, at) ?? Same(s, at) ?? The(s, at);

    /// <summary>"last week", "this month", "the next day", "the past year".</summary>
    private static Draft? One(Script s, int at)
    {
        var next = s.Is(at, "the") ? at + 1 : at;
        var article = next != at;
        if (article && s.Is(next, "past") && PeriodUnit(s, next + 1) is { } past)
        {
            return new(at, next + 2, c => c.Offset(past, -1) with { From = c.Stretch(past, -1).From, To = c.Anchor, Precision = "range" });
        }

        if (s.Number("shift", next) is not { } shift || s[next].Capital && s[next + 1].Capital && (s[next - 1].Capital || s[next - 1].Lower is "\"" or "“" or "‘"))
        {
            return null;
        }

        var fiscal = s.Is(next + 1, "fiscal", "calendar", "full") ? next + 2 : next + 1;
        if (PeriodUnit(s, fiscal) is not { } unit || (unit == TimeUnit.Day && shift == 0 && !s.Is(next, "this")))
        {
            return null;
        }

        // "the next day" follows what was told; "next week" follows the report.
        var told = article && !s.Is(next, "last", "current", "coming") || s.Is(next, "following", "previous");
        return new(at, fiscal + 1, c => told ? c.OffsetTold(unit, shift) : c.Offset(unit, shift)) { Deictic = !told };
    }

    /// <summary>"the past three years", "recent weeks", "the coming months", "the weeks ahead".</summary>
    private static Draft? Several(Script s, int at)
    {
        var next = s.Is(at, "the") ? at + 1 : at;
        if (next != at && s.Unit(next, plural: true) is { } ahead && s.Is(next + 1, "ahead"))
        {
            return new(at, next + 2, c => Stretch(c, ahead, null, 1));
        }

        if (s.Number("span", next) is not { } way)
        {
            return null;
        }

        if (s.Unit(next + 1, plural: true) is { } bare)
        {
            return s.Is(next, "recent", "coming", "past") ? new(at, next + 2, c => Stretch(c, bare, null, way)) : null;
        }

        if (Counts.Read(s, next + 1) is not { } count)
        {
            return null;
        }

        var to = s.Is(count.Next, "to", "or") && Counts.Read(s, count.Next + 1) is { } upper ? upper.Next : count.Next;
        if (s.AnyUnit(to) is not { } unit)
        {
            return null;
        }

        var end = s.Is(to + 1, "or") && s.Is(to + 2, "so") ? to + 3 : to + 1;
        return new(at, end, c => Stretch(c, unit, count, way));
    }

    private static Resolution Stretch(Context c, TimeUnit unit, Counted? count, int way)
    {
        var (from, to) = c.Stretch(unit, way * (count?.Value ?? 1));
        var open = count?.Value is null;
        return new(open && way < 0 ? null : from, open && way > 0 ? null : to, open ? "vague" : "range", "DURATION", TimeUnits.Duration(unit, count?.Text ?? "X"));
    }

    /// <summary>"the same year", "that day", "that same week".</summary>
    private static Draft? Same(Script s, int at)
    {
        var next = s.Is(at, "the", "that") ? at + 1 : -1;
        var same = next > 0 && s.Is(next, "same") ? next + 1 : next;
        if (same < 0 || (same == next && s.Is(at, "the")) || PeriodUnit(s, same) is not { } unit || unit > TimeUnit.Year || s.Hyphen(same + 1))
        {
            return null;
        }

        return new(at, same + 1, c => unit == TimeUnit.Quarter && c.Quarter is { } quarter ? quarter : c.OffsetTold(unit, 0));
    }

    /// <summary>"over the weekend"; "for the year", where the clause speaks of a period and not of any year.</summary>
    private static Draft? The(Script s, int at)
    {
        if (!s.Is(at, "the"))
        {
            return null;
        }

        var full = s.Is(at + 1, "full", "fiscal") ? at + 2 : at + 1;
        if (PeriodUnit(s, full) is not { } unit || s.Is(full + 1, "of") || s.Hyphen(full + 1))
        {
            return null;
        }

        if (unit == TimeUnit.Weekend)
        {
            return new(at, full + 1, c => c.Offset(unit, c.Future ? 0 : c.Anchor?.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -1)) { Deictic = true };
        }

        var ended = s.Is(full + 1, "ended", "ending");
        if (ended && unit is TimeUnit.Year)
        {
            return new(at, full + 1, _ => Resolution.Length("P1Y"));
        }

        var inside = s.Is(at - 1, "in", "for", "during") || s.Is(at - 1, "of", "later") || full > at + 1;
        return inside && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && inside ? new(at, full + 1, c => c.Offset(unit, 0)) : null;
    }

    private static TimeUnit? PeriodUnit(Script s, int at) => s.Unit(at, plural: false) is >= TimeUnit.Day and var unit ? unit : null;
}
