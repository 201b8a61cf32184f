using Chancery.Domain;
using Chancery.Record.Corrections;
using CsCheck;

namespace Chancery.Record.Tests.Corrections;

public class AnchorTests
{
    private static readonly Report Old = Make.Report("r1", "Envoys met in Oslo. The envoys of Norway held talks in Geneva, and Peru met Chile.");

    private static int? Found(Entry meant, Report report, params Entry[] entries) => AnchorMatch.Find(Anchor.Of(Old, meant, meant), report, entries);

    [Fact]
    public void The_same_word_at_the_same_place_is_meant_whatever_the_id()
    {
        var (first, second) = (Make.Entry(Old, Kinds.Meeting, "Envoys met in Oslo", "met"), Make.Entry(Old, Kinds.Meeting, "Peru met Chile", "met"));
        Found(second, Old, first with { Id = "x" }, second with { Id = "y" }).ShouldBe(1);
    }

    [Fact]
    public void Another_kind_at_the_same_word_is_not_meant()
    {
        var meant = Make.Entry(Old, Kinds.Meeting, "Envoys met in Oslo", "met");
        Found(meant, Old, meant with { Kinds = [Kinds.Agreement] }).ShouldBeNull();
        Found(meant, Old, meant with { Kinds = [Kinds.Agreement] }, meant with { Kinds = [Kinds.Meeting, Kinds.Statement] }).ShouldBe(1);
    }

    [Fact]
    public void When_another_model_chooses_another_word_of_the_same_clause_it_is_meant()
    {
        var meant = Make.Entry(Old, Kinds.Meeting, "The envoys of Norway held talks in Geneva", "held");
        Found(meant, Old, Make.Entry(Old, Kinds.Meeting, "envoys of Norway held talks", "talks"), Make.Entry(Old, Kinds.Meeting, "Peru met Chile", "met")).ShouldBe(0);
    }

    [Fact]
    public void Of_two_in_the_same_clause_neither_is_meant()
    {
        var meant = Make.Entry(Old, Kinds.Meeting, "The envoys of Norway held talks in Geneva", "held");
        Found(meant, Old, Make.Entry(Old, Kinds.Meeting, "envoys of Norway held talks", "talks"), Make.Entry(Old, Kinds.Meeting, "talks in Geneva", "Geneva")).ShouldBeNull();
    }

    [Fact]
    public void In_a_later_version_of_the_report_the_words_are_found_where_they_moved_to()
    {
        var later = Old with { Text = "CORRECTED: adds envoys who met before. " + Old.Text };
        var meant = Make.Entry(Old, Kinds.Meeting, "Peru met Chile", "met");
        var at = later.Text.LastIndexOf("met", StringComparison.Ordinal);
        Entry Moved(int start) => meant with { Head = new(start, start + 3), Evidence = new(start, start + 3) };
        Found(meant, later, Moved(later.Text.IndexOf("met", StringComparison.Ordinal)), Moved(at)).ShouldBe(1);
    }

    [Fact]
    public void When_the_words_are_gone_nothing_is_meant()
    {
        var meant = Make.Entry(Old, Kinds.Meeting, "Peru met Chile", "met");
        var later = Old with { Text = "Nobody has met anybody at all in this version of it." };
        Found(meant, later, Make.Entry(later, Kinds.Meeting, "Nobody has met anybody", "met")).ShouldBeNull();
    }

    [Fact]
    public void A_quote_is_found_again_in_its_own_text_and_behind_anything_put_before_it() => Generators.Entry.Sample(sample =>
    {
        var quote = TextQuote.Of(sample.Text, sample.Entry.Head);
        quote.Find(sample.Text).ShouldBe(sample.Entry.Head);
        var moved = quote.Find("Before. " + sample.Text);
        if (moved is { } span)
        {
            span.Of("Before. " + sample.Text).ShouldBe(quote.Exact);
        }
    }, iter: 1000);

    [Fact]
    public void Half_a_character_is_never_quoted() => Generators.Entry.Sample(sample =>
    {
        var quote = TextQuote.Of(sample.Text, sample.Entry.Head);
        (quote.Prefix.Length > 0 && char.IsLowSurrogate(quote.Prefix[0])).ShouldBeFalse();
        (quote.Suffix.Length > 0 && char.IsHighSurrogate(quote.Suffix[^1])).ShouldBeFalse();
    }, iter: 1000);

    [Fact]
    public void A_value_given_to_an_old_version_points_at_its_words_in_the_new_one()
    {
        using var record = new MemoryRecord();
        var meeting = Make.Entry(Old, Kinds.Meeting, "Peru met Chile", "met");
        record.Write(Make.Recorded(Old, meeting));
        new Corrector(record, "Ann", Make.Noon, "it was Norway").Set(meeting.Id, "source", "Norway; Atlantis");
        var later = Old with { Text = "UPDATE. " + Old.Text };
        record.Write(Make.Recorded(later, Make.Entry(later, Kinds.Meeting, "Peru met Chile", "met")));
        var source = record.Report("r1")!.Entries[0].Source;
        source.ShouldAllBe(a => a.Span.Of(later.Text) == a.Text);
        source.Select(a => (a.Text, a.Name)).ShouldBe([("Norway", "Norway"), ("", "Atlantis")]);
    }
}
