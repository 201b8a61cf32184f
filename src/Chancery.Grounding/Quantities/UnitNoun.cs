using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Quantities;

/// <summary>Finds the noun a number counts, by a short look ahead without a parser.</summary>
/// <remarks>The first plural after the number, adjectives and names between ("640 young militia recruits"); before a verb or preposition the search ends.</remarks>
internal static class UnitNoun
{
    private const int Reach = 7;

    /// <summary>The noun in the singular and the token after it, or null.</summary>
    public static (string Noun, int Next)? After(Script s, int at, bool one)
    {
        (string Noun, int Next)? name = null, last = null;
        for (var i = at; i < at + Reach; i++)
        {
            var token = s[i];
            if (token.Kind == WordKind.Mark && i > at && (token.Lower is "[" or "]" || (token.Glued && token.Lower == "-") || (token.Glued && token.Lower == "." && s[i - 1].Lower.Length == 1)))
            {
                continue;
            }

            // The number in the name of a weapon: "F-16 jets".
            if (token.IsNumber && i > at && s.Hyphen(i - 1))
            {
                continue;
            }

            if (!token.IsWord || s.Has("stop", i) && !IsAcronym(s, i))
            {
                break;
            }

            if (Singular(s, i) is { } noun && !one && !s.Hyphen(i + 1))
            {
                if (!token.Capital || i == at && !s[i + 1].IsWord)
                {
                    return Following(s, i) ?? (noun, i + 1);
                }

                name ??= (noun, i + 1);
            }

            if (one && i > at && (token.Lower.EndsWith("ed", StringComparison.Ordinal) || token.Lower.EndsWith("ing", StringComparison.Ordinal)))
            {
                break;
            }

            last = (token.Lower, i + 1);
        }

        return name ?? (one ? last : null);
    }

    /// <summary>"arms dealers" counts dealers.</summary>
    private static (string Noun, int Next)? Following(Script s, int at) =>
        s.Has("plural-before", at) && s[at + 1].IsWord && Singular(s, at + 1) is { } noun ? (noun, at + 2) : null;

    private static bool IsAcronym(Script s, int at) => s[at].Capital && s[at].Lower.Length == 1 && s.Is(at + 1, ".");

    private static string? Singular(Script s, int at)
    {
        var word = s[at].Lower;
        if (s.Value("noun", at) is { } irregular)
        {
            return irregular;
        }

        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or '\'' || s.Has("not-plural", at))
        {
            return null;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        return word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            ? word[..^2]
            : word[..^1];
    }
}
