using Chancery.Domain;
using CsCheck;

namespace Chancery.Domain.Tests;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Select((start, length) => new TextSpan(start, start + length));

    [Fact]
    public void A_span_cannot_end_before_it_starts() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(5, 4));

    [Fact]
    public void A_span_cannot_start_before_the_text() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(-1, 4));

    [Fact]
    public void Overlap_is_symmetric_and_never_longer_than_either() => Gen.Select(Spans, Spans).Sample((a, b) =>
        a.Overlap(b) == b.Overlap(a) && a.Overlap(b) <= Math.Min(a.Length, b.Length) && a.Overlaps(b) == a.Overlap(b) > 0);

    [Fact]
    public void The_union_holds_both() => Gen.Select(Spans, Spans).Sample((a, b) => a.Union(b).Contains(a) && a.Union(b).Contains(b));

    [Fact]
    public void A_span_cuts_its_words_out_of_the_text() => new TextSpan(4, 9).Of("The envoy left.").ShouldBe("envoy");
}
