using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Who says so: the attributions whose content holds a word, the nearest first.</summary>
public sealed class AttributionChains(GroundedReport report, Arguments arguments)
{
    private readonly IReadOnlyList<AttributionMention> _all = report.Analysis.Attributions;

    /// <summary>The attribution whose cue a word is, or null.</summary>
    public AttributionMention? Own(TextSpan word) => _all.FirstOrDefault(a => a.Cue.Overlaps(word));

    /// <summary>The chain above a word; its own attribution is not part of it.</summary>
    public IReadOnlyList<Attribution> Of(TextSpan word, AttributionMention? own) =>
        [.. _all.Where(a => a != own && a.Content.Any(c => c.Contains(word)))
            .OrderBy(a => a.Content.Sum(c => c.Length))
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

        return report.Dates.FirstOrDefault(d => d.From is not null && sentence.Span.Contains(d.Span)
            && sentence.TokenAt(cue.Start) is >= 0 and var verb && Arguments.HeadIn(sentence, d.Span) is >= 0 and var date && sentence[date].Head == verb);
    }

    private bool Verbatim(TextSpan word)
    {
        // An odd number of marks before the word, in its paragraph, means that it stands inside a quotation.
        var text = report.Report.Text;
        var from = text.LastIndexOf('\n', Math.Max(0, word.Start - 1)) + 1;
        var marks = text.AsSpan(from, word.Start - from);
        return marks.Count('“') > marks.Count('”') || marks.Count('"') % 2 == 1;
    }
}
