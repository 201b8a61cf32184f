using Chancery.Domain;
using Chancery.Language.Encoding;
using Chancery.Language.Model;

namespace Chancery.Language.Segmentation;

/// <summary>Sentences of a text: by rules, and by the model in the stretches where the rules are in doubt.</summary>
/// <remarks>News that is well punctuated costs no second pass; lists, headings run together, chat and broken quotations do.</remarks>
public sealed class SentenceBoundaries(EncoderModel model, SentenceEncoder encoder)
{
    /// <summary>Most words that the model looks at in one go.</summary>
    public const int Window = 110;

    /// <summary>A boundary nearer than this to the end of a window is looked at again in the next.</summary>
    private const int Margin = 15;

    /// <summary>A sentence of more words than this is doubted.</summary>
    private const int Long = 60;

    private readonly record struct Stretch(int From, int To);

    /// <summary>The tokens of each sentence, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">Its quotations, as <see cref="Quotes.Find"/> gives them.</param>
    public List<List<TextSpan>> Split(string text, List<TextSpan> quotes)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = WordTokenizer.Tokenize(text);
        var starts = SentenceSplitter.Starts(text, tokens);
        var pending = SentenceSplitter.Blocks(text, tokens)
            .Select(r => new Stretch(r.Start.Value, r.End.Value))
            .Where(b => InDoubt(text, tokens, starts, b))
            .ToList();
        while (pending.Count > 0)
        {
            var scores = model.Starts([.. pending.Select(p => Encode(text, tokens.GetRange(p.From, Math.Min(Window, p.To - p.From)), quotes))]);
            pending = [.. pending.Select((p, i) => Decide(text, tokens, starts, p, scores[i])).OfType<Stretch>()];
        }

        return SentenceSplitter.Group(tokens, starts);
    }

    /// <summary>Sets the boundaries of a stretch's first window; gives the rest of the stretch, or null at its end.</summary>
    private static Stretch? Decide(string text, List<TextSpan> tokens, bool[] starts, Stretch stretch, float[] scores)
    {
        var window = Math.Min(Window, stretch.To - stretch.From);
        var last = stretch.From + window == stretch.To;
        var (end, next) = (window, window);
        if (!last)
        {
            next = Enumerable.Range(1, window - Margin - 1).LastOrDefault(i => scores[i] > 0, window);
            end = next;
        }

        for (var i = 1; i < end; i++)
        {
            starts[stretch.From + i] = scores[i] > 0 && MayPart(text, tokens[stretch.From + i - 1], tokens[stretch.From + i]);
        }

        if (last)
        {
            return null;
        }

        starts[stretch.From + next] = next < window || starts[stretch.From + next];
        return new Stretch(stretch.From + next, stretch.To);
    }

    /// <summary>Within a run of letters no sentence begins, whatever the model says.</summary>
    private static bool MayPart(string text, TextSpan before, TextSpan after) =>
        before.End < after.Start || !char.IsLetterOrDigit(text[before.End - 1]);

    /// <summary>True where the rules had to guess: a dot that may belong to a word, a pause of dots, no stop at the end, a very long sentence, a small letter after a stop.</summary>
    private static bool InDoubt(string text, List<TextSpan> tokens, bool[] starts, Stretch block)
    {
        var since = 0;
        for (var i = block.From; i < block.To; i++)
        {
            since = starts[i] ? 1 : since + 1;
            if (since > Long || i + 1 < block.To && SentenceSplitter.IsDoubtful(text, tokens, i, starts[i + 1]))
            {
                return true;
            }
        }

        return block.To - block.From > 8 && !SentenceSplitter.EndsInStop(text, tokens, block.To - 1);
    }

    private EncodedSentence Encode(string text, List<TextSpan> tokens, List<TextSpan> quotes) =>
        encoder.Encode([.. tokens.Select(t => t.Of(text))], QuoteState.Of(tokens, quotes));
}
