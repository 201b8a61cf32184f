namespace Chancery.Domain.Tests;

public sealed class SentenceTests
{
    // "The envoy left Muscat" with "left" as root.
    private static readonly Sentence Sentence = new(0, new TextSpan(0, 21),
    [
        new Token(new TextSpan(0, 3), "The", "the", "DET", "DT", 1, "det"),
        new Token(new TextSpan(4, 9), "envoy", "envoy", "NOUN", "NN", 2, "nsubj"),
        new Token(new TextSpan(10, 14), "left", "leave", "VERB", "VBD", -1, "root"),
        new Token(new TextSpan(15, 21), "Muscat", "Muscat", "PROPN", "NNP", 2, "obj"),
    ], []);

    [Fact]
    public void A_subtree_holds_the_word_and_all_below_it() => Sentence.Subtree(1).ShouldBe([0, 1]);

    [Fact]
    public void The_root_holds_everything() => Sentence.Subtree(2).ShouldBe([0, 1, 2, 3]);

    [Fact]
    public void A_child_is_found_by_its_relation() => (Sentence.Child(2, "obj", "iobj"), Sentence.Child(2, "iobj")).ShouldBe((3, -1));

    [Fact]
    public void A_word_is_found_by_a_position_in_it() => (Sentence.TokenAt(5), Sentence.TokenAt(9), Sentence.TokenAt(15)).ShouldBe((1, -1, 3));

    [Fact]
    public void A_word_is_under_those_above_it() => (Sentence.IsUnder(0, 2), Sentence.IsUnder(2, 0)).ShouldBe((true, false));
}
