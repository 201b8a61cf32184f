using Chancery.Domain;
using Chancery.Record.Merging;
using CsCheck;

namespace Chancery.Record.Tests.Merging;

public class NearDuplicatesTests
{
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 400).Select(i => "w" + i)];

    private static string Story(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
    }

    private static IReadOnlyList<IReadOnlyList<string>> Group(params string[] texts) =>
        NearDuplicates.Group(texts.Select((t, i) => Make.Report("r" + i, t)));

    [Fact]
    public void A_reprint_with_another_dateline_and_ending_is_one_text()
    {
        var story = Story(1, 200);
        Group("PARIS (RNA) - " + story, "LYON - " + story.ToUpperInvariant() + " Reporting by A. B.", Story(2, 200)).ShouldBe([["r0", "r1"], ["r2"]]);
    }

    [Fact]
    public void A_reprint_cut_to_two_thirds_is_still_one_text()
    {
        var words = Story(3, 300).Split(' ');
        Group(string.Join(' ', words), string.Join(' ', words.Take(200))).Count.ShouldBe(1);
    }

    [Fact]
    public void Stories_that_share_a_paragraph_are_two()
    {
        var shared = Story(4, 40);
        Group(shared + " " + Story(5, 200), shared + " " + Story(6, 200)).Count.ShouldBe(2);
    }

    [Fact]
    public void Likeness_is_followed_from_report_to_report()
    {
        var words = Story(7, 400).Split(' ');
        Group(string.Join(' ', words[..240]), string.Join(' ', words[60..300]), string.Join(' ', words[120..360])).Count.ShouldBe(1);
    }

    [Fact]
    public void Texts_without_words_are_not_alike() => Group("", "…", "?!").Count.ShouldBe(3);

    [Fact]
    public void Short_texts_are_alike_when_their_words_are_the_same() => Group("Talks failed.", "talks failed", "Talks held").ShouldBe([["r0", "r1"], ["r2"]]);

    [Fact]
    public void Two_reports_of_one_id_are_one() =>
        NearDuplicates.Group([Make.Report("a", Story(1, 50)), Make.Report("a", Story(2, 50))]).ShouldBe([["a"]]);

    [Fact]
    public void The_order_of_reports_does_not_matter()
    {
        var words = Story(8, 300).Split(' ');
        var reports = Enumerable.Range(0, 24).Select(i => Make.Report("r" + i, i % 3 == 0 ? Story(i, 80) : string.Join(' ', words.Skip(i * 5).Take(150)))).ToArray();
        var expected = NearDuplicates.Group(reports);
        Gen.Shuffle(reports).Sample(shuffled => NearDuplicates.Group(shuffled).ShouldBe(expected), iter: 20);
    }

    [Fact]
    public void The_estimate_is_within_four_standard_errors()
    {
        for (var shared = 0; shared <= 400; shared += 50)
        {
            var words = Story(shared + 9, 403).Split(' ');
            var other = string.Join(' ', words.Take(shared + 3).Concat(Story(shared + 999, 400 - shared).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            var truth = shared / (800.0 - shared);
            MinHash.Similarity(MinHash.Of(string.Join(' ', words)), MinHash.Of(other)).ShouldBe(truth, 4 * 0.046);
        }
    }

    [Fact]
    public void A_thousand_copies_take_no_thousand_comparisons()
    {
        var story = Story(10, 100);
        NearDuplicates.Group(Enumerable.Range(0, 1000).Select(i => Make.Report("r" + i, story))).Single().Count.ShouldBe(1000);
    }
}
