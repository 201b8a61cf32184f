using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Quantities;

/// <summary>Tells numbers that name or date something from numbers that count.</summary>
internal static class Labels
{
    private const int OldestAge = 120;

    /// <summary>True when the number between two tokens is a label, an age, a fraction, a score or part of an adjective.</summary>
    public static bool IsLabel(Script s, int at, int next) =>
        Named(s, at) || Joined(s, at, next) || Age(s, at, next) || Figures(s, at);

    /// <summary>"Resolution 2254", "No. 10", "F-16", "9/11", "Boeing 747".</summary>
    private static bool Named(Script s, int at)
    {
        var before = at - 1;
        if (s.Has("label", before) && (s[before].Capital || !s[before].IsWord || s[at].IsNumber))
        {
            return s[before].Lower is not "no" || s[at].IsNumber;
        }

        // "the Group of Seven" is a name.
        if (s[at].IsWord && s[at].Capital && s.Is(before, "of") && s[before - 1].Capital)
        {
            return true;
        }

        if (s[at].IsNumber && s.Is(before, ".") && s.Has("label-dot", before - 1))
        {
            return true;
        }

        // Glued to a word by a hyphen: F-16, Covid-19.
        return s[at].Glued && s[before].Glued && s.Hyphen(before) && !s[before - 1].IsNumber;
    }

    private static bool Joined(Script s, int at, int next)
    {
        if (s.Is(next, "/") && s[next].Glued)
        {
            return true;
        }

        // "one-third", "three-way", "21-year-old": no amounts. "30,000-strong" and "100-plus" are.
        return s.Hyphen(next) && !s.Has("strong", next + 1) && !s.Has("plus", next + 1);
    }

    private static bool Age(Script s, int at, int next)
    {
        if (s.Has("age-before", at - 1) || (s.Is(at - 1, "of") && s.Is(at - 2, "age")) || s.Is(next, "year", "years"))
        {
            return true;
        }

        return s[at].Digits(1, 3) is > 0 and < OldestAge && s.Is(at - 1, ",") && s[at - 2].Capital && s.Is(next, ",", ".", ";");
    }

    /// <summary>Hours, scores, versions and codes are written with marks that amounts do not have.</summary>
    private static bool Figures(Script s, int at) =>
        s[at].IsNumber && (s[at].Lower.Contains(':', StringComparison.Ordinal) || (s[at].Lower[0] == '0' && s[at].Lower.Length > 1 && s[at].Lower[1] != '.'));
}
