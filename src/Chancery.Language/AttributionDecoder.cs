using Chancery.Domain;
using Chancery.Language.Decoding;
using Chancery.Language.Model;

namespace Chancery.Language;

/// <summary>Joins the source, cue and content spans of a report into attributions.</summary>
/// <remarks>Takes the sentences of one report in order. Within a sentence the model's arcs from the cue decide; content that runs over a sentence's end stays with its cue.</remarks>
public sealed class AttributionDecoder(ModelLabels labels)
{
    private const int Source = 0;
    private const int Cue = 1;
    private const int Content = 2;

    private sealed record Found(int Sentence, BioDecoder.Span Words, TextSpan Span);

    private sealed class Building(Found cue)
    {
        public Found Cue { get; } = cue;

        public Found? Source { get; set; }

        public List<TextSpan> Content { get; } = [];

        /// <summary>Sentence of the last piece of content.</summary>
        public int LastSentence { get; set; } = cue.Sentence;
    }

    private readonly List<Building> _all = [];
    private Building? _last;

    /// <summary>Takes the next sentence.</summary>
    public void Add(Sentence sentence, SentenceScores scores)
    {
        var parts = Enumerable.Range(0, 3).Select(part => Spans(sentence, scores, part)).ToArray();
        var here = parts[Cue].Select(c => new Building(c)).ToList();
        foreach (var content in parts[Content])
        {
            var owner = content.Words.Continues && _last is not null ? _last : Owner(here, content, scores, "attr_content");
            owner ??= Previous(sentence.Index, _last);
            if (owner is not null)
            {
                owner.Content.Add(content.Span);
                owner.LastSentence = sentence.Index;
                _last = owner;
            }
        }

        foreach (var source in parts[Source])
        {
            if (Owner([.. here.Where(b => b.Source is null)], source, scores, "attr_source") is { } owner)
            {
                owner.Source = source;
            }
        }

        _all.AddRange(here);
        _last = here.LastOrDefault(b => b.Content.Count > 0) ?? _last;
    }

    /// <summary>The attributions of the sentences taken so far.</summary>
    public List<AttributionMention> Finish() => [.. _all.Select(b => new AttributionMention(b.Source?.Span, b.Cue.Span, [.. b.Content.Order(BySpan)]))];

    private static readonly IComparer<TextSpan> BySpan = Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start));

    /// <summary>Content without a cue of its own belongs to the speaker of the sentence before: “…,” she said. “…”</summary>
    private static Building? Previous(int sentence, Building? last) =>
        last is not null && sentence - Math.Max(last.Cue.Sentence, last.LastSentence) <= 1 ? last : null;

    private Building? Owner(List<Building> here, Found span, SentenceScores scores, string role)
    {
        var index = labels.Links.ToList().IndexOf(role);
        Building? best = null;
        var highest = float.NegativeInfinity;
        foreach (var candidate in here)
        {
            var cue = candidate.Cue.Words;
            var score = float.NegativeInfinity;
            for (var w = span.Words.First; w <= span.Words.Last; w++)
            {
                score = Math.Max(score, scores.Link(index, w, cue.First));
            }

            // Distance breaks ties that the arcs leave.
            score -= 0.02f * Math.Min(Math.Abs(cue.First - span.Words.Last), Math.Abs(span.Words.First - cue.Last));
            if (score > highest)
            {
                (best, highest) = (candidate, score);
            }
        }

        return best;
    }

    private static List<Found> Spans(Sentence sentence, SentenceScores scores, int part) =>
        [.. BioDecoder.Decode(scores.Attribution, scores.Words, 9, 3 * part, 1, mayContinue: part == Content)
            .Select(w => new Found(sentence.Index, w, sentence.SpanOf(w.First, w.Last)))];
}
