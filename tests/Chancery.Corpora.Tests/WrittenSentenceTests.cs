using Chancery.Domain;

namespace Chancery.Corpora.Tests;

/// <summary>The training sentences of this repository: form, balance, duplicates.</summary>
public sealed class WrittenSentenceTests
{
    private static readonly List<(string File, WrittenSentence Sentence)> All =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "training", "written"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(f => WrittenSentence.Read(f).Select(s => (Path.GetFileName(f), s)))];

    private static readonly string[] Roots =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
        "MOBILIZE", "COERCE", "ASSAULT", "STATE", "DENY", "FORECAST", "POSTURE", "TOLL", "ALIGN",
    ];

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
    public void There_are_at_least_four_thousand_sentences() => All.Count.ShouldBeGreaterThanOrEqualTo(4000);

    [Fact]
    public void A_fifth_of_the_pairs_stand_in_no_event() =>
        All.Count(a => a.Sentence.Root == "NONE").ShouldBeGreaterThanOrEqualTo(All.Count / 5);

    [Fact]
    public void Every_root_is_the_pairs_relation_at_least_twenty_times()
    {
        var counts = All.CountBy(a => a.Sentence.Root).ToDictionary(StringComparer.Ordinal);
        Roots.Where(r => counts.GetValueOrDefault(r) < 20).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_is_written_about_at_least_a_hundred_times()
    {
        var counts = All.SelectMany(a => a.Sentence.Entries).CountBy(e => e.Kind).ToDictionary(StringComparer.Ordinal);
        Kinds.All.Where(k => k != Kinds.Source && counts.GetValueOrDefault(k) < 100).ShouldBeEmpty();
    }

    [Fact]
    public void Every_certainty_is_written_about_at_least_two_hundred_times()
    {
        var counts = All.SelectMany(a => a.Sentence.Entries).CountBy(e => e.Certainty).ToDictionary(StringComparer.Ordinal);
        Certainties.All.Where(c => counts.GetValueOrDefault(c) < 200).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_the_sentence_does_not_hold_is_refused_with_its_place() =>
        Should.Throw<FormatException>(() => WrittenSentence.Parse("""{"text":"Peru met Chile.","root":"CONSULT","entries":[{"head":"talks","kind":"meeting","certainty":"asserted"}]}""", "x.jsonl, line 3"))
            .Message.ShouldContain("x.jsonl, line 3");

    [Fact]
    public void A_second_occurrence_is_named_by_its_number() =>
        WrittenSentence.Parse("""{"text":"He said they said no.","root":"STATE","entries":[{"head":"said@2","kind":"statement","certainty":"reported"}]}""", "x").Entries[0].Head.Start.ShouldBe(13);

    [Fact]
    public void Whole_words_come_before_parts_of_longer_ones() =>
        WrittenSentence.Parse("""{"text":"There he stood.","root":"STATE","entries":[{"head":"stood","kind":"statement","actor":["he"],"certainty":"asserted"}]}""", "x").Entries[0].Actors[0].Start.ShouldBe(6);
}
