namespace Chancery.Grounding.Dates.Rules;

/// <summary>Days of the week: "Tuesday", "last Friday", "Monday night", "Tuesday of last week", "Mondays".</summary>
internal static class WeekdayRule
{
    public static Draft? Match(Script s, int at)
    {
        if (s.Number("weekday-plural", at) is { } plural)
        {
            return new(at, at + 1, _ => Resolution.Repeated(Calendar.Text($"XXXX-WXX-{plural}")));
        }

        var article = s.Is(at, "the") ? at + 1 : at;
        if (s.Number("shift", article) is { } shift)
        {
            var second = s.Number("shift", article + 1) is { } coming ? (coming, article + 2) : s.Is(article + 1, "past") ? (-1, article + 2) : (shift, article + 1);
            return Name(s, second.Item2) is { } shifted ? DayParts.Suffix(s, Shifted(at, shifted, second.Item1, article != at)) : null;
        }

        if (Name(s, at) is not { } name)
        {
            return null;
        }

        var of = s.Is(name.Next, "of") ? name.Next + 1 : name.Next;
        if (s.Number("shift", of) is { } weeks && s.Is(of + 1, "week"))
        {
            return new(at, of + 2, c => OfWeek(c, name.Day, weeks)) { Deictic = true };
        }

        return DayParts.Suffix(s, new(at, name.Next, c => Bare(c, name.Day)));
    }

    /// <summary>A weekday's number and the token after its name.</summary>
    public static (int Day, int Next)? Name(Script s, int at)
    {
        if (!s[at].Capital || s.Has("weekday-name-before", at - 1) || (s.Is(at - 1, ".") && s.Has("weekday-name-before", at - 2)))
        {
            return null;
        }

        if (s.Number("weekday", at) is { } day)
        {
            return s[at + 1].Capital && s.Has("weekday-name-after", at + 1) ? null : (day, at + 1);
        }

        if (s.Number("weekday-short", at) is not { } abbreviated)
        {
            return null;
        }

        var next = s.Stop(at + 1);
        var comma = s.Is(next, ",") ? next + 1 : next;
        return next > at + 1 || s[comma].IsNumber || s.Month(comma) is not null ? (abbreviated, next) : null;
    }

    private static Draft Shifted(int at, (int Day, int Next) name, int shift, bool told) =>
        new(at, name.Next, c => (told ? c.Told : c.Anchor) is { } from
            ? shift == 0 ? OfWeek(c, name.Day, 0) : Calendar.Day(Seek(from, name.Day, shift, strict: true) ?? from)
            : Unknown(name.Day))
        { Deictic = true };

    private static Resolution Bare(Context c, int day) =>
        c.Anchor is { } anchor && Seek(anchor, day, c.Future ? 1 : -1, strict: false) is { } date ? Calendar.Day(date) : Unknown(day);

    private static Resolution OfWeek(Context c, int day, int weeks) =>
        c.Offset(TimeUnit.Week, weeks).From is { } monday && Calendar.Shift(monday, TimeUnit.Day, day - 1) is { } date ? Calendar.Day(date) : Unknown(day);

    private static Resolution Unknown(int day) => new(null, null, "vague", "DATE", Calendar.Text($"XXXX-WXX-{day}"));

    private static DateOnly? Seek(DateOnly from, int day, int step, bool strict)
    {
        var have = ((int)from.DayOfWeek + 6) % 7;
        var distance = (((day - 1 - have) * step % 7) + 7) % 7;
        return Calendar.Shift(from, TimeUnit.Day, step * (strict && distance == 0 ? 7 : distance));
    }
}
