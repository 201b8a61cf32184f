using Chancery.Domain;

namespace Chancery.Intake.Text;

/// <summary>Which language a report is in: its tag, else its function words.</summary>
/// <remarks>Cheap on purpose: it only has to tell English from the rest, and gives English the benefit of the doubt.</remarks>
internal static class Languages
{
    private const int FewestWords = 30;
    private const int SampledCharacters = 6000;
    private const string English = "en";
    private const string Unknown = "und";

    private static readonly Lazy<Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> Words = new(Load);

    public static bool IsEnglish(string language) =>
        language.StartsWith(English, StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] is '-' or '_')
        || language.Equals("eng", StringComparison.OrdinalIgnoreCase) || language.Equals("english", StringComparison.OrdinalIgnoreCase);

    /// <summary>The tag where given, else what the words tell; <c>und</c> where they tell only that it is not English.</summary>
    /// <param name="tag">The language the report itself is said to be in.</param>
    /// <param name="hint">The language its feed or site is said to be in, often a setting nobody changed: the words go before it.</param>
    /// <param name="text">The words.</param>
    public static string Of(string? tag, string? hint, string text)
    {
        if (!string.IsNullOrWhiteSpace(tag))
        {
            return tag.Trim();
        }

        var guess = Guess(text);
        return string.IsNullOrWhiteSpace(hint) ? guess ?? English
            : guess is null || (IsEnglish(guess) && IsEnglish(hint.Trim())) ? hint.Trim()
            : guess;
    }

    /// <summary>What the words tell; null where they are too few.</summary>
    private static string? Guess(string text)
    {
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = Count(text.AsSpan(0, Math.Min(text.Length, SampledCharacters)), hits);
        var english = hits.GetValueOrDefault(English);
        if (words < FewestWords)
        {
            return null;
        }

        if (english * 8 >= words)
        {
            return English;
        }

        var (best, count) = hits.Where(h => h.Key != English).OrderByDescending(h => h.Value).FirstOrDefault();
        return count * 8 >= words && count > 2 * english ? best
            : english * 50 < words && Foreign(text) ? Unknown
            : English;
    }

    private static int Count(ReadOnlySpan<char> text, Dictionary<string, int> hits)
    {
        var words = 0;
        Span<char> lower = stackalloc char[16];
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            words++;
            var word = text[start..at];
            if (word.Length <= lower.Length && Words.Value.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages))
            {
                Add(hits, languages);
            }
        }

        return words;
    }

    private static void Add(Dictionary<string, int> hits, string languages)
    {
        foreach (var language in languages.Split(' '))
        {
            hits[language] = hits.GetValueOrDefault(language) + 1;
        }
    }

    /// <summary>True where most letters are not Latin.</summary>
    private static bool Foreign(string text)
    {
        int latin = 0, other = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, SampledCharacters)))
        {
            if (char.IsLetter(c))
            {
                _ = c < '\u0250' ? latin++ : other++;
            }
        }

        return other > latin;
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Rows(typeof(Languages), "function-words.tsv"))
        {
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.TryGetValue(word, out var others) ? others + " " + row[0] : row[0];
            }
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
