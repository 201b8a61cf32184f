namespace Chancery.Grounding.Dates.Rules;

/// <summary>Parts of a day: "Friday night", "this morning", "last night", "overnight", and the hours: "10:35 a.m.", "noon Thursday".</summary>
internal static class DayParts
{
    public static Draft? Match(Script s, int at)
    {
        if (s.Is(at, "overnight"))
        {
            return new(at, at + 1, c => Part(c.Offset(TimeUnit.Day, 0), "NI")) { Deictic = true };
        }

        var of = s.Is(at, "mid") ? s.AfterHyphen(at + 1) : at;
        if (of != at && s.Value("daypart", of) is { } middle)
        {
            return new(at, of + 1, c => Part(c.OffsetTold(TimeUnit.Day, 0), middle));
        }

        var told = s.Is(at, "that") || (s.Is(at, "the") && s.Is(at + 1, "next", "following"));
        if (told && s.Value("daypart", s.Is(at, "that") ? at + 1 : at + 2) is { } later)
        {
            var days = s.Is(at, "that") ? 0 : 1;
            return new(at, at + 2 + days, c => Part(c.OffsetTold(TimeUnit.Day, days), later));
        }

        if (!s.Is(at, "this", "last") || s.Value("daypart", at + 1) is not { } code)
        {
            return null;
        }

        var shift = s.Is(at, "last") ? -1 : 0;
        return new(at, at + 2, c => Part(c.Offset(TimeUnit.Day, shift), code)) { Deictic = true };
    }

    /// <summary>The day with the part that follows it, if one does.</summary>
    public static Draft Suffix(Script s, Draft day)
    {
        if (s.Value("daypart", day.Next) is { } code)
        {
            return (day with { Next = day.Next + 1 }).Then((r, _) => Part(r, code));
        }

        if (s.Value("daypart-plural", day.Next) is { } plural)
        {
            return (day with { Next = day.Next + 1 }).Then((r, _) => Resolution.Repeated("XXXX-WXX-" + (r.From is { } d ? (((int)d.DayOfWeek + 6) % 7) + 1 : 0) + "T" + plural));
        }

        return day;
    }

    public static Resolution Part(Resolution day, string code) =>
        day with { Precision = "time", Timex = "TIME", Value = code == "MI" ? day.Value + "T12:00" : day.Value + "T" + code };
}
