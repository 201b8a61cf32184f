using Chancery.Domain;

namespace Chancery.Stocktake.Words;

/// <summary>The words of a text that carry its content: lower case, endings cut, common words left out.</summary>
public static class ContentWords
{
    /// <summary>Looked up by span and without regard to case: the ledgers ask for every word of the record.</summary>
    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> Common = new(() =>
        DataTable.Rows(typeof(ContentWords), "common-words.tsv").SelectMany(r => r[0].Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>());

    private static readonly string[] Endings = ["ings", "ing", "ies", "ed", "es", "s"];

    public static HashSet<string> Of(string text)
    {
        var (words, common) = (new HashSet<string>(StringComparer.Ordinal), Common.Value);
        for (var at = 0; Next(text, ref at) is { Length: > 0 } word;)
        {
            if (word.Length > 2 && !common.Contains(word))
            {
                words.Add(Stem(word.ToString().ToLowerInvariant()));
            }
        }

        return words;
    }

    /// <summary>All words in lower case, common ones included.</summary>
    public static IReadOnlyList<string> All(string text) => [.. AsWritten(text).Select(w => w.ToLowerInvariant())];

    /// <summary>All words as they are written.</summary>
    public static IReadOnlyList<string> AsWritten(string text)
    {
        var words = new List<string>();
        for (var at = 0; Next(text, ref at) is { Length: > 0 } word;)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Dice's coefficient of two sets of words, 0 to 1.</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * (a.Count <= b.Count ? a.Count(b.Contains) : b.Count(a.Contains)) / (a.Count + b.Count);

    public static bool AreAllCommon(string text)
    {
        var common = Common.Value;
        for (var at = 0; Next(text, ref at) is { Length: > 0 } word;)
        {
            if (!common.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>The next word from a position on, which moves behind it; empty at the end.</summary>
    private static ReadOnlySpan<char> Next(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '’'))
        {
            at++;
        }

        return text.AsSpan(start, at - start);
    }
}
