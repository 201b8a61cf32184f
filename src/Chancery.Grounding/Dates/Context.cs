namespace Chancery.Grounding.Dates;

/// <summary>What an expression is resolved against.</summary>
/// <param name="Anchor">The day "today" means: publication, or the day something quoted was said; null where unknown.</param>
/// <param name="Reference">The last date resolved before this one in the text.</param>
/// <param name="Quarter">The last quarter spoken of.</param>
/// <param name="Future">True when the clause looks forward.</param>
/// <param name="Cued">True when a verb said so, false when it is only the habit of news.</param>
internal readonly record struct Context(DateOnly? Anchor, Resolution? Reference, Resolution? Quarter, bool Future, bool Cued)
{
    /// <summary>The day "a week earlier" counts from: the last date told, else the anchor.</summary>
    public DateOnly? Told => Reference?.From ?? Anchor;

    /// <summary>The period of a unit that lies so many units from the anchor.</summary>
    public Resolution Offset(TimeUnit unit, int count) => Offset(Anchor, unit, count);

    /// <summary>The period of a unit that lies so many units from the last date told.</summary>
    public Resolution OffsetTold(TimeUnit unit, int count) => Offset(unit == TimeUnit.Day ? ToldDay : Told, unit, count);

    /// <summary>The last day told, else the anchor: "at noon" in 1998 is not noon of New Year's Day.</summary>
    private DateOnly? ToldDay => Reference is { Precision: "day" or "time" } day ? day.From : Anchor;

    /// <summary>An interval from the anchor back or forward, or open where there is no anchor.</summary>
    public (DateOnly? From, DateOnly? To) Stretch(TimeUnit unit, double count)
    {
        if (Anchor is not { } anchor)
        {
            return (null, null);
        }

        var other = Calendar.Shift(anchor, unit, count);
        return count < 0 ? (other, anchor) : (anchor, other);
    }

    private static Resolution Offset(DateOnly? from, TimeUnit unit, int count)
    {
        if (from is { } day && Calendar.Shift(day, unit, count) is { } shifted)
        {
            return Calendar.Period(shifted, unit);
        }

        var value = unit switch
        {
            TimeUnit.Week => "XXXX-WXX",
            TimeUnit.Weekend => "XXXX-WXX-WE",
            TimeUnit.Month => "XXXX-XX",
            TimeUnit.Quarter => "XXXX-QX",
            TimeUnit.Year => "XXXX",
            TimeUnit.Decade => "XXX",
            TimeUnit.Century or TimeUnit.Millennium => "XX",
            _ => "XXXX-XX-XX",
        };
        return new(null, null, "vague", "DATE", value);
    }
}
