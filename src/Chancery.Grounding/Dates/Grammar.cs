using Chancery.Grounding.Dates.Rules;

namespace Chancery.Grounding.Dates;

/// <summary>Tries the rules at a token and keeps the longest answer.</summary>
internal static class Grammar
{
    private static readonly PhraseBook Approx = new(Lexicon.Dates, "approx");

    /// <summary>The longest expression that begins at a token, or null.</summary>
    /// <remarks>Every rule looks at a bounded number of tokens, so a text is read in linear time.</remarks>
    public static Draft? At(Script s, int at)
    {
        var best = Period(s, at);
        best = Draft.Longer(best, PortionRule.Match(s, at));
        best = Draft.Longer(best, NumericRule.Match(s, at));
        best = Draft.Longer(best, ClockRule.Match(s, at));
        best = Draft.Longer(best, SetRule.Match(s, at));
        best = Draft.Longer(best, PhraseRule.Match(s, at));
        best = Draft.Longer(best, WeekOf(s, at));
        best = Draft.Longer(best, s.Is(at, "around") ? (ClockRule.Match(s, at + 1) ?? (MonthRule.Match(s, at + 1) is { NamesDay: true } day ? day : null))?.From(at) : null);
        return Draft.Longer(best, Length(s, at));
    }

    /// <summary>A period that "early" or "the end of" may stand before.</summary>
    public static Draft? Period(Script s, int at)
    {
        var best = MonthRule.Match(s, at);
        best = Draft.Longer(best, DeicticRule.Match(s, at));
        best = Draft.Longer(best, DayParts.Match(s, at));
        best = Draft.Longer(best, WeekdayRule.Match(s, at));
        best = Draft.Longer(best, QuarterRule.Match(s, at));
        best = Draft.Longer(best, SeasonRule.Match(s, at));
        best = Draft.Longer(best, UnitRule.Match(s, at));
        best = Draft.Longer(best, HolidayRule.Match(s, at));
        return Draft.Longer(best, YearRule.Match(s, at));
    }

    private static Draft? Length(Script s, int at)
    {
        var after = Approx.At(s.Tokens, at)?.Next ?? at;
        return DurationRule.Match(s, after)?.From(at);
    }

    /// <summary>"the week of March 6".</summary>
    private static Draft? WeekOf(Script s, int at) =>
        s.Is(at, "the") && s.Is(at + 1, "week") && s.Is(at + 2, "of") && MonthRule.Match(s, at + 3) is { NamesDay: true } day
            ? day.From(at).Then((r, _) => r.From is { } from ? Calendar.Period(from, TimeUnit.Week) : r) : null;
}
