using Chancery.Domain;
using Chancery.Language.Decoding;
using Chancery.Language.Model;

namespace Chancery.Language;

/// <summary>Turns the scores of one sentence into tags, tree, names and event candidates.</summary>
public sealed class SentenceDecoder(ModelLabels labels)
{
    /// <summary>Kinds less likely than this are not reported; coding sets its own, higher bar.</summary>
    public const float KindFloor = 0.02f;

    private const float LinkFloor = 0.15f;

    /// <summary>Builds the sentence.</summary>
    public Sentence Decode(int index, string text, IReadOnlyList<TextSpan> spans, SentenceScores scores)
    {
        var heads = TreeDecoder.Decode(scores.Arcs, scores.Words);
        var tokens = new Token[scores.Words];
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = spans[i].Of(text);
            var upos = labels.Upos[Scores.ArgMax(Row(scores.Upos, i, labels.Upos.Count))];
            var tag = labels.Xpos[Scores.ArgMax(Row(scores.Xpos, i, labels.Xpos.Count))];
            var relation = heads[i] < 0 ? "root" : labels.Relations[scores.Relations[(i + 1) * (scores.Words + 1) + heads[i] + 1]];
            tokens[i] = new Token(spans[i], form, Lemmatizer.Of(form, upos, tag), upos, tag, heads[i], relation == "root" && heads[i] >= 0 ? "dep" : relation);
        }

        SubjectRules.Apply(tokens);
        var span = new TextSpan(spans[0].Start, spans[^1].End);
        return new Sentence(index, span, tokens, [.. Names(scores, tokens)]);
    }

    /// <summary>The words of the sentence that may carry an entry.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="scores">Its scores.</param>
    /// <param name="floor">Least probability of a kind that is reported; 0 gives every word.</param>
    public IEnumerable<EventCandidate> Candidates(int sentence, SentenceScores scores, float floor = KindFloor)
    {
        var k = labels.Kinds.Count;
        for (var word = 0; word < scores.Words; word++)
        {
            var row = Row(scores.Kinds, word, k);
            var kinds = new List<Scored>();
            for (var i = 0; i < k; i++)
            {
                var p = Scores.Sigmoid(row[i]);
                if (p >= floor)
                {
                    kinds.Add(new Scored(labels.Kinds[i], p));
                }
            }

            if (kinds.Count > 0)
            {
                kinds.Sort((a, b) => b.Probability.CompareTo(a.Probability));
                yield return new EventCandidate(sentence, word, kinds, Certainty(scores, word), Status(scores, word, kinds), [.. Arguments(scores, word)]);
            }
        }
    }

    /// <summary>Speech-act certainties as "speech:x", the others by their names.</summary>
    private List<Scored> Certainty(SentenceScores scores, int word)
    {
        var c = labels.Certainty.Count;
        var row = Row(scores.Certainty, word, 2 * c);
        var speech = Scores.Softmax(row[..c]);
        var other = Scores.Softmax(row[c..]);
        return [.. labels.Certainty.Select((l, i) => new Scored("speech:" + l, speech[i])), .. labels.Certainty.Select((l, i) => new Scored(l, other[i]))];
    }

    private List<Scored> Status(SentenceScores scores, int word, List<Scored> kinds)
    {
        var result = new List<Scored>();
        var row = Row(scores.Status, word, labels.Status.Count).ToArray();
        foreach (var kind in kinds)
        {
            var of = Enumerable.Range(0, row.Length).Where(i => labels.Status[i].StartsWith(kind.Label + ":", StringComparison.Ordinal)).ToArray();
            var probabilities = Scores.Softmax([.. of.Select(i => row[i])]);
            result.AddRange(of.Select((i, at) => new Scored(labels.Status[i], probabilities[at])));
        }

        return result;
    }

    private IEnumerable<EventArgument> Arguments(SentenceScores scores, int head)
    {
        for (var role = 0; role < labels.Links.Count; role++)
        {
            for (var word = 0; word < scores.Words; word++)
            {
                var p = Scores.Sigmoid(scores.Link(role, word, head));
                if (p >= LinkFloor)
                {
                    yield return new EventArgument(labels.Links[role], word, p);
                }
            }
        }
    }

    private IEnumerable<NameMention> Names(SentenceScores scores, Token[] tokens)
    {
        foreach (var span in BioDecoder.Decode(scores.Names, scores.Words, 1 + 2 * labels.Names.Count, 0, labels.Names.Count))
        {
            var type = labels.Names[span.Type] switch
            {
                "person" => NameType.Person,
                "organization" => NameType.Organization,
                "place" => NameType.Place,
                _ => NameType.Other,
            };
            yield return new NameMention(type, tokens[span.First].Span.Union(tokens[span.Last].Span), span.First, span.Last, HeadOf(tokens, span.First, span.Last));
        }
    }

    private static int HeadOf(Token[] tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Head < first || tokens[i].Head > last)
            {
                return i;
            }
        }

        return last;
    }

    internal static ReadOnlySpan<float> Row(float[] scores, int word, int width) => scores.AsSpan(word * width, width);
}
