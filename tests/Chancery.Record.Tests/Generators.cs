using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests;

/// <summary>Any report with any entries: texts hold astral characters, quotes, controls and line ends.</summary>
internal static class Generators
{
    private static readonly string[] Pieces =
        ["The envoy", " met ", "😀", "é", "\"", "\n", "\t", "=1+1", "\u0000", "\u2028", "𝔸𝔹", " and ", "’s", "<b>", "\\", ",", "|", "ミサイル", "talks", ". "];

    public static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 30].Select(string.Concat);

    private static readonly Gen<string?> Maybe = Text.Null();
    private static readonly Gen<double?> Bound = Gen.Double.Select(d => double.IsFinite(d) ? d : (double?)null);
    private static readonly Gen<DateOnly?> Day = Gen.Int[0, 4_000_000].Select(d => d > DateOnly.MaxValue.DayNumber ? (DateOnly?)null : DateOnly.FromDayNumber(d));

    public static readonly Gen<(string Text, Entry Entry)> Entry =
        from text in Text
        from entry in EntryOf(text)
        select (text, entry);

    /// <summary>A span between two whole characters.</summary>
    private static Gen<TextSpan> Span(string text)
    {
        var edges = Enumerable.Range(0, text.Length + 1).Where(i => i == 0 || i == text.Length || !char.IsLowSurrogate(text[i])).ToArray();
        return Gen.Select(Gen.Int[0, edges.Length - 1], Gen.Int[0, edges.Length - 1], (a, b) => new TextSpan(edges[Math.Min(a, b)], edges[Math.Max(a, b)]));
    }

    private static Gen<Actor> Actor(string text) =>
        from span in Span(text)
        from words in Gen.Select(Maybe, Maybe, Maybe, Maybe)
        from basis in Maybe
        from also in Text.Array[0, 2]
        select new Actor { Text = span.Of(text), Span = span, Name = words.Item1, Role = words.Item2, Country = words.Item3, Code = words.Item4, Kind = "person", Basis = basis, AlsoKnownAs = also };

    private static Gen<When> When(string text) =>
        from span in Span(text)
        from days in Gen.Select(Day, Day)
        from value in Text
        select new When(span.Of(text), span, days.Item1, days.Item2, "range", "DURATION", value);

    private static Gen<Place> Place(string text) =>
        from span in Span(text)
        from names in Gen.Select(Maybe, Maybe)
        from spot in Gen.Select(Bound, Bound)
        from id in Gen.Long.Nullable()
        select new Place(span.Of(text), span, names.Item1, names.Item2, spot.Item1, spot.Item2, id);

    private static Gen<Quantity> Quantity(string text) =>
        from span in Span(text)
        from bounds in Gen.Select(Bound, Bound)
        from unit in Maybe
        select new Quantity(span.Of(text), span, bounds.Item1, bounds.Item2, "about", unit);

    private static Gen<Attribution> Attribution(string text) =>
        from source in Actor(text).Null()
        from words in Gen.Select(Maybe, Maybe, Maybe)
        from when in When(text).Null()
        from verbatim in Gen.Bool
        select new Attribution(source, words.Item1, words.Item2, words.Item3, when, verbatim);

    private static Gen<Entry> EntryOf(string text) =>
        from id in Text
        from kinds in Gen.Int[0, Kinds.All.Count - 1].Select(i => Kinds.All[i]).Array[1, 3]
        from actors in Gen.Select(Actor(text).Array[0, 3], Actor(text).Array[0, 2])
        from place in Place(text).Null()
        from when in When(text).Null()
        from words in Gen.Select(Maybe, Maybe, Maybe, Maybe, Maybe, Maybe)
        from chain in Attribution(text).Array[0, 2]
        from quantity in Quantity(text).Null()
        from spans in Gen.Select(Span(text), Span(text))
        from confidence in Gen.Double[0, 1]
        from last in Gen.Select(Maybe, Maybe, Text)
        select new Entry
        {
            Id = id,
            Report = "r",
            Kinds = kinds,
            Code = words.Item1,
            Mode = words.Item2,
            Source = actors.Item1,
            Target = actors.Item2,
            Place = place,
            When = when,
            Status = words.Item3,
            Certainty = Certainties.Alleged,
            Attribution = chain,
            Quantity = quantity,
            Content = words.Item4,
            Condition = words.Item5,
            Consequence = words.Item6,
            Answers = last.Item1,
            Evidence = spans.Item1,
            EvidenceText = spans.Item1.Of(text),
            Head = spans.Item2,
            HeadText = spans.Item2.Of(text),
            Confidence = confidence,
            Occurrence = last.Item2,
            Why = last.Item3,
        };
}
