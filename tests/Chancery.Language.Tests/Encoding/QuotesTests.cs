using Chancery.Language.Encoding;
using CsCheck;

namespace Chancery.Language.Tests.Encoding;

public sealed class QuotesTests
{
    private static string[] Quoted(string text) => [.. Quotes.Find(text).Select(q => q.Of(text))];

    [Theory]
    [InlineData("He said “no” and “never”.", "no|never")]
    [InlineData("\"We left,\" she said. \"All of us.\"", "We left,|All of us.")]
    [InlineData("``It was a bomb,'' said the guard.", "It was a bomb,")]
    [InlineData("The sides' envoys and Chad's army", "")]
    public void Words_between_marks_are_quoted(string text, string expected) => string.Join('|', Quoted(text)).ShouldBe(expected);

    [Fact]
    public void A_quotation_goes_on_over_sentences() => Quoted("“We left. Nobody saw us,” she said.").ShouldBe(["We left. Nobody saw us,"]);

    [Fact]
    public void A_paragraph_that_opens_again_continues_the_quotation() =>
        Quoted("“We left.\n\n“Nobody saw us.”").ShouldBe(["We left.", "Nobody saw us."]);

    [Fact]
    public void Any_text_gives_spans_in_order() => Gen.String[Gen.OneOf(Gen.Const('"'), Gen.Const('“'), Gen.Const('”'), Gen.Const('a'), Gen.Const('\n'), Gen.Const('\'')), 0, 60].Sample(text =>
    {
        var at = 0;
        foreach (var quote in Quotes.Find(text))
        {
            quote.Start.ShouldBeGreaterThanOrEqualTo(at);
            at = quote.End;
        }
    });
}
