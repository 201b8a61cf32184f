using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Finds the grounded mention that a word belongs to.</summary>
public sealed class Mentions
{
    private readonly GroundedReport _report;
    private readonly SpanIndex<Actor> _actors;
    private readonly SpanIndex<Place> _places;
    private readonly SpanIndex<When> _dates;
    private readonly SpanIndex<Quantity> _quantities;

    public Mentions(GroundedReport report)
    {
        _report = report;
        _actors = new SpanIndex<Actor>(report.Actors.OrderBy(a => a.Span.Length), a => a.Span);
        _places = new SpanIndex<Place>(report.Places, p => p.Span);
        _dates = new SpanIndex<When>(report.Dates, d => d.Span);
        _quantities = new SpanIndex<Quantity>(report.Quantities, q => q.Span);
    }

    /// <summary>The actors of the smallest mention that covers a word; several where a plural mention stands for several.</summary>
    public IReadOnlyList<Actor> ActorsAt(TextSpan word)
    {
        var covering = _actors.Overlapping(word);
        if (covering.Count == 0)
        {
            return [];
        }

        var smallest = covering.Min(a => a.Span.Length);
        return [.. covering.Where(a => a.Span.Length == smallest)];
    }

    /// <summary>The actors of a word or, where none was recognised, the noun phrase around it as an unresolved actor.</summary>
    public IReadOnlyList<Actor> ActorsOrWords(Sentence sentence, int token)
    {
        var found = ActorsAt(sentence[token].Span);
        var noun = sentence[token].Upos is "NOUN" or "PROPN" or "PRON" || sentence[token].Upos == "ADJ" && char.IsUpper(sentence[token].Form[0]);
        if (found.Count > 0 || !noun)
        {
            return found;
        }

        // A town where something happens is no party to it; as a subject it stands for those who rule there.
        if (PlaceAt(sentence[token].Span) is not null && sentence[token].Relation is not ("nsubj" or "nsubj:pass"))
        {
            return [];
        }

        // "the council's resolution", "a ministry statement": who acts stands inside the phrase.
        // "thousands of students", "a group of villagers": so do those of whom there are many.
        var inside = sentence.Children(token).Where(c => sentence[c].Relation is "compound" or "nmod:poss" or "amod").SelectMany(c => ActorsAt(sentence[c].Span)).ToList();
        inside = inside.Count > 0 ? inside : [.. sentence.Children(token).Where(c => PatternMatcher.RelationOf(sentence, c) == "nmod:of").SelectMany(c => ActorsAt(sentence[c].Span))];
        if (inside.Count > 0)
        {
            return inside;
        }

        if (sentence.Names.FirstOrDefault(n => token >= n.FirstToken && token <= n.LastToken) is { } name)
        {
            return [new Actor { Text = name.Span.Of(_report.Report.Text), Span = name.Span, Name = name.Span.Of(_report.Report.Text), Basis = "a name that no gazetteer entry or role explains" }];
        }

        var words = sentence.Subtree(token).Where(w => w == token || w < token && sentence[w].Relation is "amod" or "compound" or "nmod:poss" or "nummod" or "flat").ToList();
        var span = sentence.SpanOf(words.Min(), words.Max());
        return [new Actor { Text = span.Of(_report.Report.Text), Span = span, Basis = "a noun phrase that no gazetteer entry or role explains" }];
    }

    public Place? PlaceAt(TextSpan word) => _places.Overlapping(word).MinBy(p => p.Span.Length);

    public IEnumerable<Place> PlacesIn(TextSpan span) => _places.Within(span);

    public IEnumerable<When> DatesIn(TextSpan span) => _dates.Within(span);

    public IEnumerable<Quantity> QuantitiesIn(TextSpan span) => _quantities.Within(span);
}
