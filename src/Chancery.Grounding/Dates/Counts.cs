using System.Globalization;

namespace Chancery.Grounding.Dates;

/// <summary>A number of units.</summary>
/// <param name="Value">The number, or null where it is not told ("several").</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct Counted(double? Value, int Next)
{
    /// <summary>As TIMEX3 writes it.</summary>
    public string Text => Value is { } v ? v.ToString("0.##", CultureInfo.InvariantCulture) : "X";
}

/// <summary>Reads numbers in digits and words.</summary>
internal static class Counts
{
    private const int LongestNumber = 12;

    /// <summary>A count before a unit of time: "three", "a", "5 1/2", "a couple of", "several".</summary>
    public static Counted? Read(Script s, int at)
    {
        if (s.Has("vague", at))
        {
            return new(null, at + 1);
        }

        var article = s.Is(at, "a", "an");
        if (article && s.Is(at + 1, "few"))
        {
            return new(null, at + 2);
        }

        if (s.Is(at, "couple") && s.Is(at + 1, "of"))
        {
            return new(2, at + 2);
        }

        if ((article || s.Is(at, "the")) && s.Is(at + 1, "couple"))
        {
            return new(2, s.Is(at + 2, "of") ? at + 3 : at + 2);
        }

        if (Cardinal(s, at) is { } number)
        {
            return Half(s, number);
        }

        return article ? new(1, at + 1) : s.Is(at, "half") && s.Is(at + 1, "a", "an") ? new(0.5, at + 2) : null;
    }

    /// <summary>A number in digits or words, with its scale words.</summary>
    public static Counted? Cardinal(Script s, int at) => s[at].IsNumber ? Figure(s, at) : s[at].IsWord ? Words(s, at) : null;

    private static Counted Half(Script s, Counted number)
    {
        var at = number.Next;
        if (s[at].Digits(1, 1) is 1 or 3 && s.Is(at + 1, "/") && s[at + 2].Digits(1, 1) is > 1 and var below)
        {
            return new(number.Value + ((double)s[at].Digits(1, 1) / below), at + 3);
        }

        return s.Is(at, "and") && s.Is(at + 1, "a") && s.Is(at + 2, "half") ? new(number.Value + 0.5, at + 3) : number;
    }

    private static Counted? Figure(Script s, int at)
    {
        var text = s[at].Lower;
        var letters = text.Length;
        while (letters > 0 && char.IsAsciiLetter(text[letters - 1]))
        {
            letters--;
        }

        var suffix = text[letters..];
        var scale = 1.0;
        if (suffix.Length > 0)
        {
            if (s.Lexicon["suffix", suffix] is not { } factor)
            {
                return null;
            }

            scale = double.Parse(factor, CultureInfo.InvariantCulture);
        }

        if (!double.TryParse(text.AsSpan(0, letters), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return Scaled(s, value * scale, at + 1);
    }

    private static Counted Scaled(Script s, double value, int at)
    {
        for (var steps = 0; steps < LongestNumber; steps++)
        {
            var word = s.Hyphen(at) ? at + 1 : at;
            if (s.Value("scale", word) is { } scale)
            {
                value *= double.Parse(scale, CultureInfo.InvariantCulture);
            }
            else if (s.Has("dozen", word))
            {
                value *= 12;
            }
            else
            {
                break;
            }

            at = word + 1;
        }

        return new(value, at);
    }

    private static Counted? Words(Script s, int at)
    {
        double total = 0, part = 0;
        var start = at;
        if (s.Is(at, "a") && (s.Has("scale", at + 1) || s.Has("dozen", at + 1)))
        {
            part = 1;
            at++;
        }

        for (var steps = 0; steps < LongestNumber; steps++)
        {
            var word = at > start && s.Hyphen(at) ? at + 1 : s.Is(at, "and") && total + part >= 100 && Small(s, at + 1) is not null ? at + 1 : at;
            if (Small(s, word) is { } small && (part % 100 == 0 || (part % 10 == 0 && small < 10 && part % 100 >= 20)))
            {
                part += small;
            }
            else if (s.Value("scale", word) is { } scale && part > 0)
            {
                var factor = double.Parse(scale, CultureInfo.InvariantCulture);
                (total, part) = factor == 100 ? (total, part * 100) : (total + (part * factor), 0);
            }
            else if (s.Has("dozen", word) && part > 0)
            {
                part *= 12;
            }
            else
            {
                break;
            }

            at = word + 1;
        }

        return total + part > 0 ? new(total + part, at) : null;
    }

    private static int? Small(Script s, int at) => s.Number("digit", at) ?? s.Number("teen", at) ?? s.Number("tens", at);
}
