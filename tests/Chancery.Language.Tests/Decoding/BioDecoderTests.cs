using Chancery.Language.Decoding;

namespace Chancery.Language.Tests.Decoding;

public sealed class BioDecoderTests
{
    private static float[] Rows(string labels) => [.. labels.SelectMany(l => new[] { l == 'O' ? 5f : 0, l == 'B' ? 5f : 0, l == 'I' ? 5f : 0 })];

    private static string Decode(string labels, bool mayContinue = false) =>
        string.Join(' ', BioDecoder.Decode(Rows(labels), labels.Length, 3, 0, 1, mayContinue).Select(s => $"{s.First}-{s.Last}{(s.Continues ? "+" : "")}"));

    [Theory]
    [InlineData("OBIIO", "1-3")]
    [InlineData("BBI", "0-0 1-2")]
    [InlineData("OOO", "")]
    public void Spans_are_read_off_the_best_labels(string labels, string expected) => Decode(labels).ShouldBe(expected);

    [Fact]
    public void A_span_may_go_on_from_the_sentence_before_only_where_that_is_allowed()
    {
        Decode("IIO", mayContinue: true).ShouldBe("0-1+");
        Decode("IIO").ShouldNotContain("+");
    }
}
