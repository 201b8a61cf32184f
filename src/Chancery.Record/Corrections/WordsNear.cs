using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Looks words up in a report.</summary>
internal static class WordsNear
{
    /// <summary>Where the words stand nearest a place, case aside; null where they do not stand, or where there are none.</summary>
    public static TextSpan? Find(string text, string words, TextSpan near)
    {
        TextSpan? best = null;
        for (var at = Next(text, words, 0); at >= 0; at = Next(text, words, at + 1))
        {
            var found = new TextSpan(at, at + words.Length);
            if (best is null || Distance(found, near) < Distance(best.Value, near))
            {
                best = found;
            }
        }

        return best;
    }

    private static int Next(string text, string words, int from) => words.Length == 0 || from > text.Length - words.Length ? -1 : text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    private static int Distance(TextSpan a, TextSpan b) => a.Start >= b.Start && a.End <= b.End ? 0 : Math.Min(Math.Abs(a.Start - b.Start), Math.Abs(a.End - b.End));
}
