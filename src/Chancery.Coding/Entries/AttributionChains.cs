using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Who says so: the attributions whose content holds a word, the nearest first.</summary>
public sealed class AttributionChains(GroundedReport report, Arguments arguments)
{
    private readonly SpanIndex<AttributionMention> _cues = new(report.Analysis.Attributions, a => a.Cue);
    private readonly SpanIndex<When> _dates = new(report.Dates, d => d.Span);
    private readonly SpanIndex<(int Order, TextSpan Piece, AttributionMention Of)> _contents = new(
        report.Analysis.Attributions.SelectMany((a, i) => a.Content.Select(c => (Order: i, Piece: c, Of: a))), p => p.Piece);

    private readonly (int At, bool Inside)[] _marks = Marks(report.Report.Text);

    /// <summary>The attribution whose cue a word is, or null.</summary>
    public AttributionMention? Own(TextSpan word) => _cues.Overlapping(word) is [var first, ..] ? first : null;

    /// <summary>The chain above a word; its own attribution is not part of it.</summary>
    public IReadOnlyList<Attribution> Of(TextSpan word, AttributionMention? own) =>
        [.. _contents.Overlapping(word).Where(p => p.Of != own && p.Piece.Contains(word)).DistinctBy(p => p.Order)
            .OrderBy(p => p.Of.Content.Sum(c => c.Length)).ThenBy(p => p.Order).Select(p => p.Of)
            .Select(a => new Attribution(Source(a), a.Cue.Of(report.Report.Text), null, null, When(a.Cue), Verbatim(word)))];

    /// <summary>The words said: from the first to the last piece of the content.</summary>
    public string? Content(AttributionMention? own) => own is { Content.Count: > 0 }
        ? new TextSpan(own.Content[0].Start, own.Content[^1].End).Of(report.Report.Text).Trim()
        : null;

    private Actor? Source(AttributionMention attribution) => attribution.Source is { } span
        ? arguments.Speaker(span) is [var first, ..] ? first : new Actor { Text = span.Of(report.Report.Text), Span = span, Basis = "the words of the attribution's source" }
        : null;

    private When? When(TextSpan cue)
    {
        if (report.Analysis.SentenceAt(cue.Start) is not { } sentence)
        {
            return null;
        }

        return _dates.Within(sentence.Span).FirstOrDefault(d => d.From is not null
            && sentence.TokenAt(cue.Start) is >= 0 and var verb && Arguments.HeadIn(sentence, d.Span) is >= 0 and var date && sentence[date].Head == verb);
    }

    /// <summary>A word is given verbatim when the last mark before it leaves a quotation open.</summary>
    private bool Verbatim(TextSpan word)
    {
        var (low, high) = (0, _marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _marks[middle].At < word.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _marks[low - 1].Inside;
    }

    /// <summary>The quotation marks and line ends, each with whether what follows stands inside a quotation of its paragraph.</summary>
    private static (int At, bool Inside)[] Marks(string text)
    {
        var marks = new List<(int At, bool Inside)>();
        var (open, straight) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    (open, straight) = (0, false);
                    break;
                case '“':
                    open++;
                    break;
                case '”':
                    open--;
                    break;
                case '"':
                    straight = !straight;
                    break;
                default:
                    continue;
            }

            marks.Add((i, open > 0 || straight));
        }

        return [.. marks];
    }
}
