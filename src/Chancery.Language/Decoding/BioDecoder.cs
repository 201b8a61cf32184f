namespace Chancery.Language.Decoding;

/// <summary>Spans from begin/inside/outside scores: the best sequence in which I follows only B or I of its own type (Viterbi).</summary>
public static class BioDecoder
{
    /// <summary>A decoded span.</summary>
    /// <param name="Type">Index of the type.</param>
    /// <param name="First">First word.</param>
    /// <param name="Last">Last word, included.</param>
    /// <param name="Continues">True where it begins with I at the sentence's first word: it goes on from the sentence before.</param>
    public readonly record struct Span(int Type, int First, int Last, bool Continues);

    /// <param name="scores">words × stride; the labels of this sequence begin at <paramref name="offset"/>: O, then B and I of each type.</param>
    /// <param name="words">Number of words.</param>
    /// <param name="stride">Width of a row.</param>
    /// <param name="offset">First column.</param>
    /// <param name="types">Number of types.</param>
    /// <param name="mayContinue">Whether the first word may be I.</param>
    public static List<Span> Decode(ReadOnlySpan<float> scores, int words, int stride, int offset, int types, bool mayContinue = false)
    {
        var spans = new List<Span>();
        if (words == 0)
        {
            return spans;
        }

        var path = Viterbi(scores, words, stride, offset, 1 + 2 * types, mayContinue);
        for (var i = 0; i < words; i++)
        {
            if (path[i] == 0)
            {
                continue;
            }

            var type = (path[i] - 1) / 2;
            var last = i;
            while (last + 1 < words && path[last + 1] == 2 + 2 * type)
            {
                last++;
            }

            spans.Add(new Span(type, i, last, path[i] == 2 + 2 * type));
            i = last;
        }

        return spans;
    }

    private static int[] Viterbi(ReadOnlySpan<float> scores, int words, int stride, int offset, int labels, bool mayContinue)
    {
        var best = new float[words, labels];
        var from = new int[words, labels];
        for (var i = 0; i < words; i++)
        {
            for (var l = 0; l < labels; l++)
            {
                var inside = l > 0 && l % 2 == 0;
                var score = scores[i * stride + offset + l];
                if (i == 0)
                {
                    best[0, l] = inside && !mayContinue ? float.NegativeInfinity : score;
                    continue;
                }

                best[i, l] = float.NegativeInfinity;
                for (var p = 0; p < labels; p++)
                {
                    if ((!inside || p == l || p == l - 1) && best[i - 1, p] + score > best[i, l])
                    {
                        (best[i, l], from[i, l]) = (best[i - 1, p] + score, p);
                    }
                }
            }
        }

        var path = new int[words];
        for (var l = 1; l < labels; l++)
        {
            path[^1] = best[words - 1, l] > best[words - 1, path[^1]] ? l : path[^1];
        }

        for (var i = words - 1; i > 0; i--)
        {
            path[i - 1] = from[i, path[i]];
        }

        return path;
    }
}
