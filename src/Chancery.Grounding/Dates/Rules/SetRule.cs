namespace Chancery.Grounding.Dates.Rules;

/// <summary>What recurs: "every week", "each Thursday", "every two years", "every July".</summary>
internal static class SetRule
{
    public static Draft? Match(Script s, int at)
    {
        if (!s.Is(at, "every", "each"))
        {
            return null;
        }

        var next = s.Is(at + 1, "other", "second") ? at + 2 : at + 1;
        var count = next == at + 2 ? new Counted(2, next) : Counts.Read(s, next) ?? new Counted(1, next);
        if (s.AnyUnit(count.Next) is { } unit)
        {
            return Set(at, count.Next + 1, TimeUnits.Duration(unit, count.Text));
        }

        return WeekdayRule.Name(s, next) is { } weekday ? Set(at, weekday.Next, Calendar.Text($"XXXX-WXX-{weekday.Day}"))
            : s.Month(next) is { } month ? Set(at, month.Next, Calendar.Text($"XXXX-{month.Month:00}"))
            : s.Value("season", next) is { } season ? Set(at, next + 1, "XXXX-" + season)
            : s.Value("daypart", next) is { } part ? Set(at, next + 1, "XXXX-XX-XXT" + part)
            : null;
    }

    private static Draft Set(int at, int next, string value) => new(at, next, _ => Resolution.Repeated(value));
}
