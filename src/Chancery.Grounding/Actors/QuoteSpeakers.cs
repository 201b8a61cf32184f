using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Whose words a position of the text belongs to, by the attributions of the report.</summary>
internal sealed class QuoteSpeakers
{
    /// <summary>How many sentences a quotation may run on after its speaker is named.</summary>
    private const int Reach = 2;

    private readonly AnalyzedReport _report;
    private readonly QuotedText _quoted;
    private readonly ILookup<int, Mention> _mentions;
    private readonly ILookup<int, AttributionMention> _sources;
    private readonly ILookup<int, (TextSpan Content, AttributionMention Attribution)> _contents;

    public QuoteSpeakers(AnalyzedReport report, IReadOnlyList<Mention> mentions)
    {
        _report = report;
        _quoted = new QuotedText(report.Report.Text);
        _mentions = mentions.ToLookup(m => m.Sentence.Index);
        var sourced = report.Attributions.Where(a => a.Source is not null).ToList();
        _sources = sourced.ToLookup(a => SentenceOf(a.Source!.Value.Start));
        _contents = sourced.SelectMany(a => a.Content.SelectMany(c => Sentences(c).Select(s => (Sentence: s, Entry: (c, a))))).ToLookup(p => p.Sentence, p => p.Entry);
    }

    /// <summary>True inside quotation marks.</summary>
    public bool IsQuoted(int position) => _quoted.Holds(position);

    /// <summary>The party to whom the words at a position are attributed, or null.</summary>
    public Party? SpeakerAt(int position)
    {
        AttributionMention? best = null;
        var size = int.MaxValue;
        foreach (var (content, attribution) in _contents[SentenceOf(position)])
        {
            if (content.Contains(position) && content.Length < size)
            {
                (best, size) = (attribution, content.Length);
            }
        }

        return best is null ? null : PartyOf(best.Source!.Value);
    }

    /// <summary>The known mention that holds a word, or null.</summary>
    public Mention? MentionAt(Sentence sentence, int token)
    {
        foreach (var mention in _mentions[sentence.Index])
        {
            if (mention.First <= token && token <= mention.Last && mention.Party is not null && mention.Form != MentionForm.Pronoun)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>True for a mention that is given as the source of words.</summary>
    public bool IsSource(Mention mention)
    {
        foreach (var attribution in _sources[mention.Sentence.Index])
        {
            if (attribution.Source!.Value.Overlaps(mention.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The speaker of a quotation that no attribution holds: the subject of a verb of saying in its sentence, else the last source in or just before it.</summary>
    public Party? NearestSpeaker(Sentence sentence)
    {
        if (SayingSubject(sentence) is { } subject)
        {
            return subject;
        }

        for (var index = sentence.Index; index >= 0 && index >= sentence.Index - Reach; index--)
        {
            if (_sources[index].MaxBy(a => a.Source!.Value.Start) is { } attribution)
            {
                return PartyOf(attribution.Source!.Value);
            }
        }

        return null;
    }

    /// <summary>The subject of a verb of saying outside the quotation marks of a sentence.</summary>
    private Party? SayingSubject(Sentence sentence)
    {
        foreach (var mention in _mentions[sentence.Index])
        {
            var token = sentence[mention.Head];
            if (mention.Party is not null && mention.IsSubject && token.Head >= 0
                && ActorCues.Saying.Contains(sentence[token.Head].Lemma) && !IsQuoted(mention.Start) && !IsQuoted(sentence[token.Head].Span.Start))
            {
                return mention.Party;
            }
        }

        return null;
    }

    /// <summary>The party of the best known mention in a source span: a person before anything else, a pronoun last.</summary>
    private Party? PartyOf(TextSpan source)
    {
        Mention? best = null;
        foreach (var mention in _mentions[SentenceOf(source.Start)])
        {
            if (mention.Party is not null && !mention.IsPlace && source.Overlaps(mention.Span) && (best is null || Rank(mention) > Rank(best)))
            {
                best = mention;
            }
        }

        return best?.Party;
    }

    private int SentenceOf(int position) => _report.SentenceAt(position)?.Index ?? -1;

    private IEnumerable<int> Sentences(TextSpan span)
    {
        var first = SentenceOf(span.Start);
        var last = SentenceOf(Math.Max(span.Start, span.End - 1));
        return first < 0 ? [] : Enumerable.Range(first, Math.Max(1, last - first + 1));
    }

    private static int Rank(Mention mention) => mention.Party!.Class == "person" && !mention.Party.Plural ? 2 : mention.Form == MentionForm.Pronoun ? 0 : 1;
}
