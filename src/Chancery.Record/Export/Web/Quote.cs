using Chancery.Domain;

namespace Chancery.Record.Export.Web;

/// <summary>Words of a text with the words around them, as W3C's TextQuoteSelector has them.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands before them.</param>
/// <param name="Suffix">What stands after them.</param>
internal readonly record struct Quote(string Exact, string Prefix, string Suffix)
{
    private const int Around = 32;
    private const int MostAround = 512;

    /// <summary>The quote of a span, with as much around it as makes it the only one of its kind in the text, within bounds.</summary>
    public static Quote Of(string text, TextSpan span)
    {
        for (var around = Around; ; around *= 2)
        {
            var (from, to) = (Whole(text, Math.Max(0, span.Start - around)), Whole(text, Math.Min(text.Length, span.End + around)));
            if (around >= MostAround || text.AsSpan().IndexOf(text.AsSpan(from, to - from)) == from)
            {
                return new Quote(span.Of(text), text[from..span.Start], text[span.End..to]);
            }
        }
    }

    /// <summary>The position, or the one before it where it would cut a character in two.</summary>
    private static int Whole(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]) ? position - 1 : position;
}
