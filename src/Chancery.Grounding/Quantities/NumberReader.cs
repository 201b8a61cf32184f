using System.Globalization;
using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Quantities;

/// <summary>Reads the number of an amount: one figure, a range, or a size ("hundreds").</summary>
internal static class NumberReader
{
    private static readonly PhraseBook Sizes = new(Lexicon.Quantities, "vague");

    /// <summary>The amount that begins at a token and the token after it, or null.</summary>
    public static (Amount Amount, int Next)? Read(Script s, int at, bool qualified) => Size(s, at) ?? Between(s, at) ?? Range(s, at) ?? Single(s, at, qualified);

    private static (Amount Amount, int Next)? Size(Script s, int at)
    {
        if (Sizes.At(s.Tokens, at) is not { } size || (s.Has("doubtful", at) && s.Is(at, "scores", "handful") && !s.Has("scores-before", size.Next)))
        {
            return null;
        }

        var parts = size.Value.Split(':');
        return (new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), "vague"), size.Next);
    }

    /// <summary>"between 300 and 400".</summary>
    private static (Amount Amount, int Next)? Between(Script s, int at)
    {
        if (!s.Is(at, "between", "from") || Counts.Cardinal(s, at + 1) is not { } low || !s.Is(low.Next, "and", "to") || Counts.Cardinal(s, low.Next + 1) is not { } high)
        {
            return null;
        }

        return Span(low, high);
    }

    /// <summary>"300 to 500", "20-30", "two or three".</summary>
    private static (Amount Amount, int Next)? Range(Script s, int at)
    {
        if (Counts.Cardinal(s, at) is not { } low)
        {
            return null;
        }

        var joined = s.Hyphen(low.Next) ? s[at].IsNumber : s.Is(low.Next, "to", "or");
        return joined && Counts.Cardinal(s, low.Next + 1) is { } high && !s.Hyphen(high.Next) ? Span(low, high) : null;
    }

    private static (Amount Amount, int Next)? Span(Counted low, Counted high)
    {
        // "2 to 3 million": the scale belongs to both.
        var from = low.Value!.Value;
        var to = high.Value!.Value;
        foreach (var scale in (ReadOnlySpan<double>)[1e9, 1e6, 1e3])
        {
            if (from < 1000 && to >= scale && from < to / scale)
            {
                from *= scale;
                break;
            }
        }

        return from < to ? (new(from, to, "about"), high.Next) : null;
    }

    private static (Amount Amount, int Next)? Single(Script s, int at, bool qualified)
    {
        if (s.Is(at, "half") && s.Is(at + 1, "a", "an") && (s.Has("dozen", at + 2) || s.Has("scale", at + 2)))
        {
            return Counts.Cardinal(s, at + 1) is { } half || (half = new(s.Has("dozen", at + 2) ? 12 : 1e6, at + 3)).Value > 0 ? (Amount.Exact(half.Value!.Value / 2), half.Next) : null;
        }

        if (Counts.Cardinal(s, at) is not { } number || (s.Is(at, "one") && number.Value == 1 && !qualified && Pronoun(s, at)))
        {
            return null;
        }

        return (Amount.Exact(number.Value!.Value), number.Next);
    }

    private static bool Pronoun(Script s, int at) => s.Has("one-before", at - 1) || s.Has("one-after", at + 1);
}
