using Chancery.Language.Segmentation;
using CsCheck;

namespace Chancery.Language.Tests.Segmentation;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("The envoys didn't meet.", "The envoys did n't meet .")]
    [InlineData("Chad's army cannot hold it", "Chad 's army can not hold it")]
    [InlineData("They’re ready, he’d said.", "They ’re ready , he ’d said .")]
    [InlineData("the U.S. envoy Gen. J. Marsh", "the U.S. envoy Gen. J. Marsh")]
    [InlineData("a well-known non-combatant", "a well - known non-combatant")]
    [InlineData("$3 billion, or 12%", "$ 3 billion , or 12 %")]
    [InlineData("“Go,” she said--twice...", "“ Go , ” she said -- twice ...")]
    [InlineData("between 1,200 and 3.5 tons at 9:30", "between 1,200 and 3.5 tons at 9:30")]
    [InlineData("on 2022-01-21 (Friday)", "on 2022-01-21 ( Friday )")]
    [InlineData("the two sides' talks", "the two sides ' talks")]
    [InlineData("see https://example.org/a,b.", "see https://example.org/a,b .")]
    public void Words_are_cut_as_the_treebank_cuts_them(string text, string expected) =>
        string.Join(' ', WordTokenizer.Tokenize(text).Select(t => t.Of(text))).ShouldBe(expected);

    [Fact]
    public void Tokens_never_overlap_and_leave_out_nothing_but_white_space() => Gen.String.Sample(text =>
    {
        var at = 0;
        foreach (var token in WordTokenizer.Tokenize(text))
        {
            token.Start.ShouldBeGreaterThanOrEqualTo(at);
            token.Length.ShouldBeGreaterThan(0);
            text[at..token.Start].ShouldBeNullOrWhiteSpace();
            at = token.End;
        }

        text[at..].ShouldBeNullOrWhiteSpace();
    });
}
