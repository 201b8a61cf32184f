using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>Puts an entry's words before a reader.</summary>
public static class Quotes
{
    private const int Longest = 280;

    /// <summary>Shorter evidence ("we spoke") says nothing without the sentence it stands in.</summary>
    private const int Shortest = 60;

    /// <summary>The words on one line; an ellipsis where they begin inside a sentence or are cut. Very short ones are given in their sentence.</summary>
    public static string Of(Entry entry, Report report)
    {
        var text = Wording.OneLine(entry.EvidenceText.Length < Shortest ? InSentence(entry, report.Text) : entry.EvidenceText);
        text = text is ['“' or '"', .., '”' or '"'] && text.AsSpan(1, text.Length - 2).IndexOfAny('“', '”', '"') < 0 ? text[1..^1] : text;
        return (text.Length > 0 && char.IsLower(text[0]) ? "… " : "") + Cut(text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text);
    }

    public static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', Longest);
        return text[..(space > Longest / 2 ? space : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + " …";
    }

    private static string InSentence(Entry entry, string text)
    {
        var (start, end) = (entry.Evidence.Start, entry.Evidence.End);
        if (end > text.Length || !text.AsSpan(start, end - start).SequenceEqual(entry.EvidenceText))
        {
            return entry.EvidenceText;
        }

        while (start > 0 && !IsEnd(text, start - 1) && end - start < Longest)
        {
            start--;
        }

        while (end < text.Length && !IsEnd(text, end - 1) && end - start < Longest)
        {
            end++;
        }

        return end - start < Longest ? text[start..end].Trim() : entry.EvidenceText;
    }

    /// <summary>A full stop that ends a sentence stands before a space and a capital, or a line ends.</summary>
    private static bool IsEnd(string text, int at) => text[at] == '\n'
        || (text[at] is '.' or '!' or '?' or '”' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]) && (text[at] != '”' || (at > 0 && text[at - 1] is '.' or ',' or '!' or '?')));
}
