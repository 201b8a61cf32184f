using System.Globalization;
using System.Text;
using Chancery.Domain;

namespace Chancery.Record.Words;

/// <summary>The words of a text in the form in which they are searched and compared: letters and digits only, lower-case, without accents, in the singular.</summary>
/// <remarks>Both stores use it on what they index and on what the user asks, so they find the same; and no sign of a query language survives it.</remarks>
internal static class SearchWords
{
    /// <summary>The words, in order. A possessive <c>'s</c> is left out.</summary>
    public static List<string> Of(string? text)
    {
        var result = new List<string>();
        if (string.IsNullOrEmpty(text))
        {
            return result;
        }

        var word = new StringBuilder();
        var owned = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                _ = PlainLetters.Of(c) is { } plain ? word.Append(plain) : word.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Flush(word, owned, result);
                owned = c is '\'' or '’';
            }
        }

        Flush(word, owned, result);
        return result;
    }

    /// <summary>The words that name those who take part in an entry and its place.</summary>
    public static IEnumerable<string> NamesOf(Entry entry)
    {
        var actors = entry.Source.Concat(entry.Target).Concat(entry.Attribution.Where(a => a.Source is not null).Select(a => a.Source!));
        var names = actors.SelectMany(a => a.AlsoKnownAs.Append(a.Text).Append(a.Name).Append(a.Role)).Append(entry.Place?.Text).Append(entry.Place?.Name);
        return names.OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(Of);
    }

    /// <summary>Harman's three rules for English plurals: weak on purpose, because a wrong stem finds the wrong words.</summary>
    public static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 'u' or 's')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[^4] is 'e' or 'a' ? word : string.Concat(word.AsSpan(0, word.Length - 3), "y");
        }

        return word[..^1];
    }

    private static void Flush(StringBuilder word, bool owned, List<string> result)
    {
        if (word.Length > 0 && !(owned && word.Length == 1 && word[0] == 's'))
        {
            result.Add(Singular(word.ToString()));
        }

        word.Clear();
    }
}
