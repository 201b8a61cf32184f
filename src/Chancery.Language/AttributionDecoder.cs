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

    /// <param name="Sentence">Index of its sentence.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Quoted">True where a quotation opens before it or in it.</param>
    private sealed record Found(int Sentence, BioDecoder.Span Words, TextSpan Span, bool Quoted);

    private sealed class Building(Found cue)
    {
        public Found Cue { get; } = cue;

        public Found? Source { get; set; }

        public List<TextSpan> Content { get; } = [];

        /// <summary>Whether the last piece of content is a quotation.</summary>
        public bool Quoted { get; set; }

        /// <summary>Sentence of the last piece of content.</summary>
        public int LastSentence { get; set; } = cue.Sentence;
    }

    /// <summary>A second piece joins a cue's content from this share of its words upwards.</summary>
    private const float Joins = 0.65f;

    private readonly int _sourceRole = labels.Links.ToList().IndexOf("attr_source");
    private readonly int _contentRole = labels.Links.ToList().IndexOf("attr_content");
    private readonly List<Building> _all = [];
    private Building? _last;

    /// <summary>Takes the next sentence.</summary>
    public void Add(Sentence sentence, SentenceScores scores)
    {
        var parts = Enumerable.Range(0, 3).Select(part => Spans(sentence, scores, part)).ToArray();
        var here = parts[Cue].Select(c => new Building(c)).ToList();
        foreach (var content in parts[Content])
        {
            if (OwnerOfContent(here, content, scores) is { } owner)
            {
                owner.Content.Add(content.Span);
                owner.Quoted = content.Quoted;
                owner.LastSentence = sentence.Index;
                _last = owner;
            }
        }

        foreach (var source in parts[Source])
        {
            if (OwnerOfSource([.. here.Where(b => b.Source is null)], source, scores) is { } owner)
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

    /// <summary>
    /// Whose content a span is: what goes on from the sentence before stays with its cue; else the cue decides whose arcs
    /// reach most of its words. A cue that has content takes more only when its arcs say so.
    /// </summary>
    private Building? OwnerOfContent(List<Building> here, Found content, SentenceScores scores)
    {
        if (content.Words.Continues && _last is not null)
        {
            return _last;
        }

        if (here.Count == 0)
        {
            return Previous(content, _last);
        }

        var best = here.Select(cue => (Cue: cue, Share: Reached(content.Words, cue.Cue.Words, scores))).MaxBy(c => c.Share);
        return best.Cue.Content.Count == 0 || best.Share >= Joins && (content.Quoted || content.Words.Last - content.Words.First >= 2) ? best.Cue : null;
    }

    /// <summary>Mean probability of the arcs from a cue to the words of a span.</summary>
    private float Reached(BioDecoder.Span span, BioDecoder.Span cue, SentenceScores scores)
    {
        var sum = 0f;
        for (var w = span.First; w <= span.Last; w++)
        {
            sum += Scores.Sigmoid(scores.Link(_contentRole, w, cue.First));
        }

        return sum / (span.Last - span.First + 1);
    }

    /// <summary>
    /// Content without a cue of its own belongs to the speaker of the sentence before: “…,” she said. “…” A quotation after
    /// words told indirectly is an utterance of its own of the same speaker.
    /// </summary>
    private Building? Previous(Found content, Building? last)
    {
        if (last is null || !content.Quoted || content.Sentence - Math.Max(last.Cue.Sentence, last.LastSentence) > 1)
        {
            return null;
        }

        if (last.Quoted)
        {
            return last;
        }

        var own = new Building(last.Cue) { Source = last.Source };
        _all.Add(own);
        return own;
    }

    private Building? OwnerOfSource(List<Building> here, Found span, SentenceScores scores)
    {
        Building? best = null;
        var highest = float.NegativeInfinity;
        foreach (var candidate in here)
        {
            var cue = candidate.Cue.Words;
            var score = float.NegativeInfinity;
            for (var w = span.Words.First; w <= span.Words.Last; w++)
            {
                score = Math.Max(score, scores.Link(_sourceRole, w, cue.First));
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
            .Select(w => new Found(sentence.Index, w, sentence.SpanOf(w.First, w.Last), IsQuoted(sentence, w)))];

    private static bool IsQuoted(Sentence sentence, BioDecoder.Span words) =>
        Enumerable.Range(Math.Max(0, words.First - 1), words.Last - Math.Max(0, words.First - 1) + 1).Any(i => sentence[i].Form is "“" or "\"" or "``" or "''" or "‘");
}
