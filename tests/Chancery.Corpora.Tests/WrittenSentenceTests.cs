using Chancery.Domain;

namespace Chancery.Corpora.Tests;

/// <summary>The training sentences of this repository: form, balance, duplicates.</summary>
public sealed class WrittenSentenceTests
{
    private static readonly List<(string File, WrittenSentence Sentence)> All =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "training", "written"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(f => WrittenSentence.Read(f).Select(s => (Path.GetFileName(f), s)))];

    [Fact]
    public void Every_sentence_reads_and_every_kind_and_certainty_is_known() =>
        All.SelectMany(a => a.Sentence.Entries).Where(e => !Kinds.All.Contains(e.Kind) || !Certainties.All.Contains(e.Certainty)).ShouldBeEmpty();

    [Fact]
    public void No_sentence_stands_twice() =>
        All.GroupBy(a => new string([.. a.Sentence.Text.ToLowerInvariant().Where(char.IsLetterOrDigit)])).Where(g => g.Count() > 1).Select(g => g.First().Sentence.Text).ShouldBeEmpty();

    [Fact]
    public void Every_head_is_one_word() =>
        All.SelectMany(a => a.Sentence.Entries.Select(e => e.Head.Of(a.Sentence.Text))).Where(h => h.Any(char.IsWhiteSpace)).ShouldBeEmpty();

    [Fact]
    public void At_least_a_tenth_of_the_pairs_stand_in_no_event() =>
        All.Count(a => a.Sentence.Root == "NONE").ShouldBeGreaterThanOrEqualTo(All.Count / 10);

    [Fact]
    public void Every_kind_is_written_about_at_least_ten_times()
    {
        var counts = All.SelectMany(a => a.Sentence.Entries).CountBy(e => e.Kind).ToDictionary(StringComparer.Ordinal);
        Kinds.All.Where(k => k != Kinds.Source && counts.GetValueOrDefault(k) < 10).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_the_sentence_does_not_hold_is_refused_with_its_place() =>
        Should.Throw<FormatException>(() => WrittenSentence.Parse("""{"text":"Peru met Chile.","root":"CONSULT","entries":[{"head":"talks","kind":"meeting","certainty":"asserted"}]}""", "x.jsonl, line 3"))
            .Message.ShouldContain("x.jsonl, line 3");

    [Fact]
    public void A_second_occurrence_is_named_by_its_number() =>
        WrittenSentence.Parse("""{"text":"He said they said no.","root":"STATE","entries":[{"head":"said@2","kind":"statement","certainty":"reported"}]}""", "x").Entries[0].Head.Start.ShouldBe(13);
}
