namespace Chancery.Grounding.Dates.Rules;

/// <summary>Dates in figures: "2022-01-21", "21/01/2022".</summary>
internal static class NumericRule
{
    public static Draft? Match(Script s, int at)
    {
        if (!s[at].IsNumber || !s[at + 1].Glued || !s[at + 2].Glued || !s[at + 3].Glued || !s[at + 4].Glued || s[at + 1].Lower != s[at + 3].Lower)
        {
            return null;
        }

        if (s.Is(at + 1, "-") && s[at].Digits(4, 4) is > 0 and var year && s[at + 2].Digits(2, 2) is > 0 and var month)
        {
            var text = s[at + 4].Lower;
            var day = text.Length >= 2 && int.TryParse(text.AsSpan(0, 2), out var value) && (text.Length == 2 || text[2] == 't') ? value : 0;
            return Calendar.Date(year, month, day) is { } date ? new(at, at + 5, _ => Calendar.Day(date)) { NamesDay = true } : null;
        }

        return s.Is(at + 1, "/") && s[at + 4].Digits(4, 4) is > 0 and var last ? Slashes(s, at, last) : null;
    }

    /// <summary>Where both leading numbers could be months the order is unknown, and only the year is sure.</summary>
    private static Draft? Slashes(Script s, int at, int year)
    {
        var (a, b) = (s[at].Digits(1, 2), s[at + 2].Digits(1, 2));
        if (a < 1 || b < 1)
        {
            return null;
        }

        if (a <= 12 && b <= 12 && a != b)
        {
            return new(at, at + 5, _ => Calendar.Year(year) with { Precision = "vague", Value = Calendar.Text($"{year:0000}-XX-XX") });
        }

        return (a > 12 ? Calendar.Date(year, b, a) : Calendar.Date(year, a, b)) is { } date
            ? new(at, at + 5, _ => Calendar.Day(date)) { NamesDay = true }
            : null;
    }
}
