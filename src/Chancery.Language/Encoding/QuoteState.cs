using Chancery.Domain;

namespace Chancery.Language.Encoding;

/// <summary>For each token whether it stands inside quotation marks.</summary>
public static class QuoteState
{
    /// <param name="tokens">Tokens in order.</param>
    /// <param name="quotes">Quoted spans in order, as <see cref="Quotes.Find"/> gives them.</param>
    public static bool[] Of(IReadOnlyList<TextSpan> tokens, IReadOnlyList<TextSpan> quotes)
    {
        var state = new bool[tokens.Count];
        var (low, high) = (0, quotes.Count);
        while (low < high && tokens.Count > 0)
        {
            var middle = (low + high) / 2;
            (low, high) = quotes[middle].End <= tokens[0].Start ? (middle + 1, high) : (low, middle);
        }

        for (var (t, q) = (0, low); t < tokens.Count && q < quotes.Count;)
        {
            if (quotes[q].End <= tokens[t].Start)
            {
                q++;
            }
            else
            {
                state[t] = quotes[q].Start <= tokens[t].Start;
                t++;
            }
        }

        return state;
    }
}
