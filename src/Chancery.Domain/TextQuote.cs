namespace Chancery.Domain;

/// <summary>Words of a text, by position and by the words themselves with those around them, as W3C Web Annotation selects text.</summary>
/// <remarks>The position serves while the text stays; the words find the place again in a later version of it.</remarks>
/// <param name="Span">Where the words stood.</param>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stood before them, at most <see cref="Context"/> positions.</param>
/// <param name="Suffix">What stood behind them, at most <see cref="Context"/> positions.</param>
public sealed record TextQuote(TextSpan Span, string Exact, string Prefix, string Suffix)
{
    /// <summary>How much of the surroundings is kept on either side, in UTF-16 units.</summary>
    public const int Context = 32;

    /// <summary>The share of the surroundings that must still be there when the words are found elsewhere.</summary>
    private const double LeastContext = 1 / 3.0;

    public static TextQuote Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (from, to) = (Math.Max(0, span.Start - Context), Math.Min(text.Length, span.End + Context));
        // Half a character is no text.
        from += from < span.Start && from > 0 && char.IsSurrogatePair(text[from - 1], text[from]) ? 1 : 0;
        to -= to > span.End && to < text.Length && char.IsSurrogatePair(text[to - 1], text[to]) ? 1 : 0;
        return new TextQuote(span, span.Of(text), text[from..span.Start], text[span.End..to]);
    }

    /// <summary>Where the words stand in a text, which may be another version; null where they and their surroundings are gone.</summary>
    public TextSpan? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Span.End <= text.Length && string.CompareOrdinal(text, Span.Start, Exact, 0, Exact.Length) == 0 && Around(text, Span.Start) == Prefix.Length + Suffix.Length)
        {
            return Span;
        }

        var (best, most) = ((int?)null, 0);
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var around = Around(text, at);
            if (best is null || around > most || around == most && Math.Abs(at - Span.Start) < Math.Abs(best.Value - Span.Start))
            {
                (best, most) = (at, around);
            }
        }

        return best is { } start && most >= LeastContext * (Prefix.Length + Suffix.Length) ? new TextSpan(start, start + Exact.Length) : null;
    }

    private int Next(string text, int from) => Exact.Length == 0 || from >= text.Length ? -1 : text.IndexOf(Exact, from, StringComparison.Ordinal);

    /// <summary>How many positions of the surroundings are the same when the words stand at a position.</summary>
    private int Around(string text, int at)
    {
        var (before, behind) = (0, 0);
        while (before < Prefix.Length && before < at && text[at - before - 1] == Prefix[^(before + 1)])
        {
            before++;
        }

        var end = at + Exact.Length;
        while (behind < Suffix.Length && end + behind < text.Length && text[end + behind] == Suffix[behind])
        {
            behind++;
        }

        return before + behind;
    }
}
