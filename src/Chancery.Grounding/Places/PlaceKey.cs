using System.Text;
using Chancery.Domain;

namespace Chancery.Grounding.Places;

/// <summary>Folds a name into the key under which the gazetteer files it: lower case, without accents, dots and apostrophes.</summary>
/// <remarks><c>eng/places/build.py</c> folds in the same way; the two must stay in step, or names are filed where nobody looks.</remarks>
public static class PlaceKey
{
    private const string Separators = " -–—_/,&\u00a0\t\r\n";

    /// <summary>The key of a name; empty where the name holds no Latin letter or digit.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (Separators.Contains(c))
            {
                Space(key);
            }
            else if (PlainLetters.Of(c) is { } plain)
            {
                key.Append(plain);
            }
        }

        if (key.Length > 0 && key[^1] == ' ')
        {
            key.Length--;
        }

        return key.ToString();
    }

    private static void Space(StringBuilder key)
    {
        if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
