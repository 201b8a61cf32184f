namespace Chancery.Grounding.Dates.Rules;

/// <summary>Days counted from the day of the report: "yesterday", "tonight", "tomorrow morning", "the day before yesterday".</summary>
internal static class DeicticRule
{
    public static Draft? Match(Script s, int at)
    {
        if (s.Is(at, "the") && s.Is(at + 1, "day") && s.Is(at + 2, "before", "after") && s.Number("day", at + 3) is { } near)
        {
            var days = near + (s.Is(at + 2, "before") ? -1 : 1);
            return new(at, at + 4, c => c.Offset(TimeUnit.Day, days)) { Deictic = true };
        }

        if (s.Has("day-night", at))
        {
            return new(at, at + 1, c => DayParts.Part(c.Offset(TimeUnit.Day, 0), "NI")) { Deictic = true };
        }

        if (s.Number("day", at) is not { } shift || (s[at].Capital && s[at - 1].Capital && s[at - 1].IsWord && !s[at - 1].Glued && s.Is(at, "today")))
        {
            return null;
        }

        return DayParts.Suffix(s, new(at, at + 1, c => c.Offset(TimeUnit.Day, shift)) { Deictic = true });
    }
}
