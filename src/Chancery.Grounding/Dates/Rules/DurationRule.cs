namespace Chancery.Grounding.Dates.Rules;

/// <summary>Lengths and what is counted by them: "three days", "two-year", "about two weeks ago", "a day earlier", "three weeks later", "decades".</summary>
internal static class DurationRule
{
    public static Draft? Match(Script s, int at)
    {
        if (s.Is(at - 1, "aged") || s[at].Glued && s.Is(at - 1, "$", "€", "£"))
        {
            return null;
        }

        return Counted(s, at) ?? Bare(s, at);
    }

    private static Draft? Counted(Script s, int at)
    {
        var the = s.Is(at, "the") ? 1 : 0;
        var first = the == 1 && s.Ordinal(at + 1) is 1 ? 2 : the;
        if (Counts.Read(s, at + first) is not { } count || (first > 0 && count.Value is null or <= 1))
        {
            return null;
        }

        var until = s.Is(count.Next, "to", "or", "and") || s.Hyphen(count.Next) ? Counts.Read(s, count.Next + 1) : null;
        var noun = until?.Next ?? count.Next;
        noun = s.Is(noun, "more", "additional", "full") || s.Is(noun, "consecutive", "straight", "trading") ? noun + 1 : noun;
        var hyphen = s.Hyphen(noun);
        if (s.AnyUnit(hyphen ? noun + 1 : noun) is not { } unit || (hyphen && (first > 0 || s[at + first].Lower is "a" or "an")))
        {
            return null;
        }

        var next = (hyphen ? noun + 1 : noun) + 1;
        if (Refused(s, at, next, unit, hyphen))
        {
            return null;
        }

        if (first == 0 && Half(s, next) is { } half)
        {
            (count, next) = (count with { Value = count.Value + 0.5 }, half);
        }

        var so = s.Is(next, "or") && s.Is(next + 1, "so") ? next + 2 : next;
        return first == 0 && Placed(s, at, so, unit, count) is { } placed ? placed
            : Rate(s, at, unit) ? new(at, next, _ => Resolution.Repeated(TimeUnits.Duration(unit, "1")))
            : new(at, so, _ => Resolution.Length(Length(unit, count)));
    }

    /// <summary>Looks like a length and is none: an age, "a second try", "three-quarters of the land", "60 Minutes".</summary>
    private static bool Refused(Script s, int at, int next, TimeUnit unit, bool hyphen)
    {
        var plural = s.Unit(next - 1, plural: true) is not null;
        return Old(s, next)
            || (unit == TimeUnit.Second && !plural && !s.Is(at, "one") && !hyphen)
            || (unit == TimeUnit.Quarter && ((hyphen && plural) || s.Is(at, "a") || s.Is(next, "of")))
            || (s[next - 1].Capital && s[at].IsNumber);
    }

    /// <summary>"two weeks ago", "a day earlier", "three weeks later".</summary>
    private static Draft? Placed(Script s, int at, int next, TimeUnit unit, Counted count)
    {
        var word = s[next].Lower;
        if (word == "from" && s.Is(next + 1, "now"))
        {
            return new(at, next + 2, c => Offset(c.Anchor, c, unit, count, 1));
        }

        return word switch
        {
            "ago" => new(at, next + 1, c => s.Is(at, "a") && unit == TimeUnit.Year && c.Quarter is not null ? YearBefore(c) : Offset(c.Anchor, c, unit, count, -1)) { Compares = s.Is(at, "a") && unit == TimeUnit.Year },
            "earlier" or "previously" => new(at, next + 1, c => s.Is(at, "a") && unit == TimeUnit.Year && c.Quarter is not null ? YearBefore(c) : Offset(c.Told, c, unit, count, -1)) { Compares = s.Is(at, "a") && unit == TimeUnit.Year },
            "later" or "afterwards" or "afterward" => new(at, next + 1, c => Offset(c.Told, c, unit, count, 1)),
            _ => null,
        };
    }

    /// <summary>Business news compares a quarter with the same one a year before.</summary>
    private static Resolution YearBefore(Context c) =>
        c.Quarter is { From: { } from } && from.Year > 1 ? Calendar.Quarter(from.Year - 1, ((from.Month - 1) / 3) + 1) : Resolution.Reference("XXXX-QX");

    private static Resolution Offset(DateOnly? day, Context c, TimeUnit unit, Counted count, int way)
    {
        if (count.Value is not { } value || day is not { } from)
        {
            var vague = Resolution.Reference(way < 0 ? "PAST_REF" : "FUTURE_REF");
            return way < 0 ? vague with { To = c.Anchor } : vague;
        }

        var period = unit is TimeUnit.Decade or TimeUnit.Century ? TimeUnit.Year : unit;
        return Calendar.Shift(from, unit, way * value) is { } shifted ? Calendar.Period(shifted, period) : Resolution.Reference(way < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    /// <summary>"weeks", "decades-long", "years ago": a length without a number.</summary>
    private static Draft? Bare(Script s, int at)
    {
        var the = s.Is(at, "the", "for") ? 0 : at;
        if (the == 0 || s.Unit(at, plural: true) is not { } unit || s[at].Capital && s[at - 1].IsNumber || s[at - 1].IsNumber || s.Is(at - 1, "first", "early") || Old(s, at + 1))
        {
            return null;
        }

        if (s.Is(at + 1, "ago"))
        {
            return new(at, at + 2, c => Resolution.Reference("PAST_REF") with { To = c.Anchor });
        }

        var next = s.Hyphen(at + 1) && s.Is(at + 2, "long") ? at + 3 : at + 1;
        return unit is TimeUnit.Weekend or TimeUnit.Quarter ? null : new(at, next, _ => Resolution.Length(TimeUnits.Duration(unit, "X")));
    }

    /// <summary>Ages are no time of anything that happened.</summary>
    private static bool Old(Script s, int next) =>
        s.Is(next, "old", "apart") || (s.Hyphen(next) && s.Is(next + 1, "earlier", "ago")) || (s.Hyphen(next) && s.Is(next + 1, "old", "olds")) || (s.Is(next, "of") && s.Is(next + 1, "age"));

    private static int? Half(Script s, int at) => s.Is(at, "and") && s.Is(at + 1, "a") && s.Is(at + 2, "half") ? at + 3 : null;

    /// <summary>"40 seats a week", "$3 a day": how often, not how long.</summary>
    private static bool Rate(Script s, int at, TimeUnit unit) =>
        s.Is(at, "a", "an") && unit <= TimeUnit.Year && s.Number("month-before", at - 1) is null
        && (s[at - 1].IsNumber || (s[at - 2].IsNumber && s[at - 1].Lower.EndsWith('s')) || s.Has("counted", at - 1) || s.Has("scale", at - 1) || s.Is(at - 1, "times", "twice", "once") || s.Is(at - 1, "%"));

    private static string Length(TimeUnit unit, Counted count)
    {
        if (count.Value is not { } value || value == Math.Floor(value))
        {
            return TimeUnits.Duration(unit, count.Text);
        }

        var whole = (long)value;
        var half = (int)Math.Round((value - whole) * (unit == TimeUnit.Year ? 12 : 60));
        return unit switch
        {
            TimeUnit.Year => Calendar.Text($"P{whole}Y{half}M"),
            TimeUnit.Hour => Calendar.Text($"PT{whole}H{half}M"),
            TimeUnit.Minute => Calendar.Text($"PT{whole}M{half}S"),
            _ => TimeUnits.Duration(unit, count.Text),
        };
    }
}
