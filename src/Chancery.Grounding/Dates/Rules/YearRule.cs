namespace Chancery.Grounding.Dates.Rules;

/// <summary>Years and longer: "2014", "nineteen ninety-six", "the 1990s", "the '80s", "the 20th century", "2012-15", "post-1959", "fiscal 1989".</summary>
internal static class YearRule
{
    public static Draft? Match(Script s, int at)
    {
        if (s.Is(at, "the"))
        {
            return s.Is(at + 1, "year") && s.Year(at + 2) is { } named && named.Year > 0
                ? new(at, named.Next, _ => Calendar.Year(named.Year))
                : Decade(s, at + 1)?.From(at) ?? Century(s, at + 1)?.From(at);
        }

        if (s.Is(at, "fiscal") || (s.Is(at, "post", "pre") && s.Hyphen(at + 1)))
        {
            var of = s.Is(at, "fiscal") ? s.Is(at + 1, "year") ? at + 2 : at + 1 : at + 2;
            return s[of].Digits(4, 4) > 0 && s.Year(of) is { } fiscal ? new(at, fiscal.Next, _ => Calendar.Year(fiscal.Year)) : null;
        }

        return Decade(s, at) ?? Century(s, at) ?? Plain(s, at);
    }

    private static Draft? Plain(Script s, int at)
    {
        if (s.Year(at) is not { } year || !Bare(s, at, year.Year, year.Next))
        {
            return null;
        }

        var join = s.Is(year.Next, "/") ? year.Next + 1 : s.Hyphen(year.Next) ? year.Next + 1 : 0;
        if (join > 0 && s[join].Glued && Last(s, join, year.Year) is { } last)
        {
            return new(at, join + 1, _ => Calendar.Years(year.Year, last - year.Year + 1, Calendar.Text($"{year.Year}/{last}")));
        }

        return new(at, year.Next, _ => Calendar.Year(year.Year));
    }

    private static int? Last(Script s, int at, int first)
    {
        var last = s[at].Digits(4, 4) is > 0 and var full ? full : s[at].Digits(2, 2) is >= 0 and var two ? (first / 100 * 100) + two : 0;
        return last > first && last < first + 100 ? last : null;
    }

    /// <summary>True when a number of four digits is a year: not after a label, not before what it counts.</summary>
    private static bool Bare(Script s, int at, int year, int next)
    {
        var before = at - 1;
        if (s[at].Kind != WordKind.Number)
        {
            return true;
        }

        if (s.Has("label", before) || (s.Is(before, ".") && s.Has("label", before - 1)) || s.Has("counted", next) || s.Is(next, "%"))
        {
            return false;
        }

        if (s[at].Glued && s[before].Kind != WordKind.Mark || (s[at].Glued && s[before].Lower is "/" or "#" or "$" or "£" or "€" or ":" or "&") || (s.Is(next, ":") && s[next].Glued && s[next + 1].Glued))
        {
            return false;
        }

        // "Orion 1980" is a name; "Since 1980" opens a sentence.
        if (s[before].IsWord && s[before].Capital && !s.Has("month-before", before) && !TenseReader.EndsSentence(s, before - 1) && before > 0)
        {
            return false;
        }

        if (s.Has("scale", next) || (s[before].IsNumber && !s.Is(before - 1, ",")))
        {
            return false;
        }

        return year is >= 1900 and <= 2059 || (year is >= 1200 and < 1900 && s.Has("old-year-before", before));
    }

    private static Draft? Decade(Script s, int at)
    {
        var start = s.Is(at, "'", "’") || s.Is(at, "‘") ? at + 1 : at;
        var text = s[start].Lower;
        if (s[start].IsNumber && text.Length is 3 or 5 && text[^1] == 's' && text[^2] == '0' && int.TryParse(text.AsSpan(0, text.Length - 1), out var years))
        {
            if (text.Length == 3 && start == at)
            {
                return null;
            }

            var first = text.Length == 5 ? years : 1900 + years;
            return new(at, start + 1, _ => Calendar.Years(first, first % 100 == 0 ? 100 : 10, Calendar.Text($"{first / 10}")));
        }

        return start == at && s.Number("decade-word", at) is { } word && s.Is(at - 1, "the")
            ? new(at, at + 1, _ => Calendar.Years(1900 + (word * 10), 10, Calendar.Text($"19{word}")))
            : null;
    }

    private static Draft? Century(Script s, int at)
    {
        if (s.Ordinal(at) is not (>= 1 and <= 30 and var century) || !s.Is(s.AfterHyphen(at + 1), "century"))
        {
            return null;
        }

        return new(at, s.AfterHyphen(at + 1) + 1, _ => Calendar.Years(((century - 1) * 100) + 1, 100, Calendar.Text($"{century - 1:00}")));
    }
}
