namespace Chancery.Language.Encoding;

/// <summary>How a word is written: the encoder's vocabulary has no capitals, and capitals are evidence in news.</summary>
public static class CasePattern
{
    /// <summary>Number of values, quotation state included; 0 stands for padding and special pieces.</summary>
    public const int Count = 16;

    /// <summary>The pattern of a word, 1 to 7, plus 8 where it stands inside quotation marks.</summary>
    public static int Of(ReadOnlySpan<char> word, bool quoted) => Shape(word) + (quoted ? 8 : 0);

    private static int Shape(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        if (upper + lower == 0)
        {
            return digits > 0 ? 5 : 6;
        }

        if (upper == 0)
        {
            return 1;
        }

        if (lower == 0)
        {
            return upper == 1 ? 7 : 3;
        }

        return upper == 1 && char.IsUpper(word[0]) ? 2 : 4;
    }
}
