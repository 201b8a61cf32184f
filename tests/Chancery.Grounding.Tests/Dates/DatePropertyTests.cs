using System.Diagnostics;
using Chancery.Domain;
using Chancery.Grounding.Dates;
using Chancery.Grounding.Quantities;
using CsCheck;

namespace Chancery.Grounding.Tests.Dates;

/// <summary>What holds for any text whatever.</summary>
public sealed class DatePropertyTests
{
    private static readonly DateFinder Dates = new();
    private static readonly QuantityFinder Quantities = new();

    private static readonly string[] Pieces =
    [
        "the", "last", "next", "this", "three", "two", "a", "an", "week", "weeks", "year", "years", "ago", "earlier", "later", "on", "Tuesday", "Friday", ",", ".", "-", "May", "March", "Jan", "21", "31", "1998", "2022", "99", "1990s", "'80s",
        "early", "mid", "end", "of", "third", "quarter", "half", "and", "or", "to", "between", "more", "than", "hundred", "thousand", "million", "dozens", "%", "$", "people", "since", "every", "10:35", "a.m.", "now", "\"", "said", "will", "\n\n", "’s", "🕊", "Easter", "nineteen", "ninety", "0001-01-01", "9999-12-31", "99999999999",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Piece.Array[0, 40].Select(p => string.Join(' ', p)),
        Piece.Array[0, 40].Select(string.Concat));

    private static readonly Gen<DateOnly?> Days = Gen.OneOf(
        Gen.Const(default(DateOnly?)),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(n => (DateOnly?)DateOnly.FromDayNumber(n)));

    [Fact]
    public void Any_text_gives_spans_in_order_that_reproduce_their_words() =>
        Gen.Select(Texts, Days).Sample((text, day) =>
        {
            var end = 0;
            foreach (var when in Dates.Find(text, day))
            {
                when.Span.Of(text).ShouldBe(when.Text);
                when.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                when.Span.Length.ShouldBeGreaterThan(0);
                end = when.Span.End;
            }
        });

    [Fact]
    public void No_interval_ends_before_it_begins() =>
        Gen.Select(Texts, Days).Sample((text, day) =>
            Dates.Find(text, day).All(w => w.From is null || w.To is null || w.From <= w.To));

    [Fact]
    public void Any_text_gives_amounts_whose_least_is_not_above_their_most() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var amount in Quantities.Find(text))
            {
                amount.Span.Of(text).ShouldBe(amount.Text);
                amount.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                (amount.Min ?? 0).ShouldBeLessThanOrEqualTo(amount.Max ?? double.MaxValue);
                (amount.Min ?? amount.Max).ShouldNotBeNull();
                end = amount.Span.End;
            }
        });

    [Theory]
    [InlineData("a ")]
    [InlineData(".")]
    [InlineData("9")]
    [InlineData("the last ")]
    [InlineData("one hundred and ")]
    [InlineData("May 1 - ")]
    [InlineData("\"tomorrow ")]
    [InlineData("early late mid-")]
    [InlineData("Tuesday, ")]
    [InlineData("hundreds of ")]
    [InlineData("10:35 ")]
    public void A_megabyte_on_one_line_is_read_in_seconds(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        Dates.Find(text, new DateOnly(2023, 5, 12));
        Quantities.Find(text);

        // A pass that were not linear would need hours.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
