using Chancery.Language.Segmentation;
using CsCheck;

namespace Chancery.Language.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    private static string[] Split(string text) => [.. SentenceSplitter.Split(text).Select(s => text[s[0].Start..s[^1].End])];

    [Fact]
    public void Titles_and_initials_do_not_end_a_sentence() =>
        Split("Gen. A. Okoro met the U.S. envoy. They spoke briefly.").ShouldBe(["Gen. A. Okoro met the U.S. envoy.", "They spoke briefly."]);

    [Fact]
    public void An_abbreviation_ends_a_sentence_where_a_new_one_plainly_begins() =>
        Split("The convoy left at 5 p.m. The road was closed.").ShouldBe(["The convoy left at 5 p.m.", "The road was closed."]);

    [Fact]
    public void A_closing_quotation_mark_stays_with_its_sentence() =>
        Split("“We will not leave.” The crowd cheered.").ShouldBe(["“We will not leave.”", "The crowd cheered."]);

    [Fact]
    public void A_question_inside_a_sentence_does_not_end_it() =>
        Split("“Who fired?” he asked the guard.").ShouldBe(["“Who fired?” he asked the guard."]);

    [Fact]
    public void A_blank_line_ends_a_heading() => Split("Talks in Muscat\n\nThe envoys met.").ShouldBe(["Talks in Muscat", "The envoys met."]);

    [Fact]
    public void Hard_wrapped_lines_are_joined()
    {
        const string text = "The commander of the northern garrison said on Tuesday that his men\nwould hold the bridge until the observers came and that no boat of the\nrival militia had crossed the river since the truce began in the spring\nof last year. He gave no figure for the wounded of the night before and\nleft.";
        Split(text).Length.ShouldBe(2);
    }

    [Fact]
    public void A_text_without_stops_is_cut_so_that_memory_stays_bounded()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 10_000));
        SentenceSplitter.Split(text).ShouldAllBe(s => s.Count <= SentenceSplitter.MaxTokens);
    }

    [Fact]
    public void Every_token_is_in_exactly_one_sentence() => Gen.String.Sample(text =>
        SentenceSplitter.Split(text).SelectMany(s => s).ShouldBe(WordTokenizer.Tokenize(text)));

    [Fact]
    public void Blocks_end_at_empty_lines_and_at_line_ends()
    {
        const string text = "Talks fail again\nDelegates left. Nobody spoke.\n\nMore soon";
        var tokens = WordTokenizer.Tokenize(text);
        SentenceSplitter.Blocks(text, tokens).Select(b => text[tokens[b.Start.Value].Start..tokens[b.End.Value - 1].End])
            .ShouldBe(["Talks fail again", "Delegates left. Nobody spoke.", "More soon"]);
    }

    [Theory]
    [InlineData("They left. Nobody spoke.", 2, false)]
    [InlineData("They left ... nobody spoke.", 2, true)]
    [InlineData("He left the U.S. Ruiz stayed.", 3, true)]
    [InlineData("They left. nobody spoke.", 2, true)]
    [InlineData("They left today for home.", 1, false)]
    public void A_boundary_is_in_doubt_where_the_rules_had_to_guess(string text, int token, bool doubtful)
    {
        var tokens = WordTokenizer.Tokenize(text);
        SentenceSplitter.IsDoubtful(text, tokens, token, SentenceSplitter.Starts(text, tokens)[token + 1]).ShouldBe(doubtful);
    }
}
