namespace Chancery.Grounding.Dates.Rules;

/// <summary>Hours: "10:35 a.m.", "5 p.m. EST Nov. 9", "noon Thursday", "midnight".</summary>
internal static class ClockRule
{
    public static Draft? Match(Script s, int at)
    {
        if (Hour(s, at) is not { } hour)
        {
            return null;
        }

        var next = s.Has("zone", hour.Next) && s[hour.Next].Capital ? hour.Next + 1 : hour.Next;
        var day = s.Is(next, ",", "on") ? next + 1 : next;
        var date = MonthRule.Match(s, day) is { NamesDay: true } named ? named : DeicticRule.Match(s, day) ?? WeekdayRule.Match(s, day);
        return date is not null
            ? date.From(at).Then((r, _) => At(r, hour.Clock))
            : new(at, next, c => At(c.OffsetTold(TimeUnit.Day, 0), hour.Clock));
    }

    private static Resolution At(Resolution day, string clock) =>
        day with { Precision = "time", Timex = "TIME", Value = day.Value.Split('T')[0] + "T" + clock };

    private static (string Clock, int Next)? Hour(Script s, int at)
    {
        if (s.Value("clock-word", at) is { } word)
        {
            return s[at - 1].IsWord && s[at].Capital && s[at - 1].Capital ? null : (word, at + 1);
        }

        var text = s[at].Lower;
        if (!s[at].IsNumber || text.Length > 7)
        {
            return null;
        }

        var glued = text.EndsWith("am", StringComparison.Ordinal) ? 'a' : text.EndsWith("pm", StringComparison.Ordinal) ? 'p' : ' ';
        var digits = glued == ' ' ? text : text[..^2];
        var parts = digits.Split(':', '.');
        if (parts.Length > 2 || !int.TryParse(parts[0], out var hour) || hour > 24 || (parts.Length == 2 && parts[1].Length != 2))
        {
            return null;
        }

        var minute = 0;
        if (parts.Length == 2 && (!int.TryParse(parts[1], out minute) || minute > 59))
        {
            return null;
        }

        var (half, next) = glued == ' ' ? Half(s, at + 1) : (glued, at + 1);
        if (half == ' ' ? !digits.Contains(':', StringComparison.Ordinal) || parts[1].Length != 2 || !Followed(s, at) : hour is 0 or > 12)
        {
            return null;
        }

        hour = half == 'p' && hour < 12 ? hour + 12 : half == 'a' && hour == 12 ? 0 : hour;
        return (Calendar.Text($"{hour:00}:{minute:00}"), next);
    }

    /// <summary>A bare "14:30" is an hour only after "at" or before a zone; else it may be a score.</summary>
    private static bool Followed(Script s, int at) => s.Is(at - 1, "at", "around", "by") || s.Has("zone", at + 1);

    private static (char Half, int Next) Half(Script s, int at)
    {
        if (s.Is(at, "am", "pm"))
        {
            return (s[at].Lower[0], at + 1);
        }

        return s.Is(at, "a", "p") && s.Is(at + 1, ".") && s.Is(at + 2, "m") && s[at + 2].Glued ? (s[at].Lower[0], s.Stop(at + 3)) : (' ', at);
    }
}
