using Chancery.Domain;

namespace Chancery.Grounding.Tests.Actors;

/// <summary>Makes analysed reports by hand: a sentence is words "form/UPOS/head/relation", with "/lemma" where it is not the form in small letters; heads count from 1, 0 is the root.</summary>
internal sealed class Analysis
{
    private readonly List<List<Word>> _sentences = [];
    private readonly List<(int Sentence, NameType Type, int First, int Last)> _names = [];
    private readonly List<(string? Source, string Cue, string Content)> _attributions = [];
    private string? _dateline;

    private sealed record Word(string Form, string Upos, int Head, string Relation, string Lemma);

    public DateOnly? Published { get; init; } = new DateOnly(2022, 3, 4);

    public Analysis Sentence(string words)
    {
        _sentences.Add([.. words.Split(' ').Select(w => w.Split('/')).Select(p => new Word(p[0], p[1], int.Parse(p[2]), p[3], p.Length > 4 ? p[4] : p[0].ToLowerInvariant()))]);
        return this;
    }

    /// <summary>Marks words (counted from 1) of the last sentence as a name.</summary>
    public Analysis Name(NameType type, int first, int last)
    {
        _names.Add((_sentences.Count - 1, type, first - 1, last - 1));
        return this;
    }

    /// <summary>An attribution, by the first places where the words stand in the text.</summary>
    public Analysis Says(string? source, string cue, string content)
    {
        _attributions.Add((source, cue, content));
        return this;
    }

    public Analysis Dateline(string words)
    {
        _dateline = words;
        return this;
    }

    public AnalyzedReport Report()
    {
        var text = "";
        var sentences = new List<Sentence>();
        foreach (var words in _sentences)
        {
            var tokens = new List<Token>();
            foreach (var word in words)
            {
                var joined = text.Length == 0 || text[^1] is '“' or '-' || word.Form is "," or "." or ")" or "-" or "”" or "'s";
                text += (joined ? "" : " ") + word.Form;
                tokens.Add(new Token(new TextSpan(text.Length - word.Form.Length, text.Length), word.Form, word.Lemma, word.Upos, "", word.Head - 1, word.Relation));
            }

            var index = sentences.Count;
            var names = _names.Where(n => n.Sentence == index).Select(n => new NameMention(n.Type, tokens[n.First].Span.Union(tokens[n.Last].Span), n.First, n.Last, n.Last)).ToList();
            sentences.Add(new Sentence(index, tokens[0].Span.Union(tokens[^1].Span), tokens, names));
        }

        TextSpan At(string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        return new AnalyzedReport(
            new Report { Id = "r1", Text = text, Published = Published, Dateline = _dateline is null ? null : new Dateline(At(_dateline), _dateline, null) },
            sentences, [.. _attributions.Select(a => new AttributionMention(a.Source is null ? null : At(a.Source), At(a.Cue), [At(a.Content)]))], []);
    }
}
