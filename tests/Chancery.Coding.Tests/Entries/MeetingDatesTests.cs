using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

public sealed class MeetingDatesTests
{
    private static readonly DateOnly Third = new(2019, 5, 3);

    private static When Day(string text, int start, DateOnly day) => new(text, new TextSpan(start, start + text.Length), day, day, "day", "DATE", "x");

    private static Entry Meeting(int at, When? when, string actor = "Ana Berg") => new()
    {
        Id = $"m{at}",
        Report = "r1",
        Kinds = ["meeting"],
        Certainty = "asserted",
        Evidence = new TextSpan(at, at + 3),
        EvidenceText = "met",
        Head = new TextSpan(at, at + 3),
        HeadText = "met",
        Confidence = 1,
        Source = [new Actor { Text = actor, Span = new TextSpan(at, at + 1), Name = actor }],
        When = when,
    };

    private static MeetingDates Over(params When[] dates)
    {
        var sentence = Trees.Sentence("met meet VERB 0 root");
        return new MeetingDates(Trees.Report(sentence, []) with { Dates = dates });
    }

    [Fact]
    public void A_day_earlier_counts_from_the_meeting_before()
    {
        // Fifth of May was named in between; the meeting before was on the third.
        var named = Day("5 May", 40, new DateOnly(2019, 5, 5));
        var shifted = Day("a day earlier", 90, new DateOnly(2019, 5, 4));
        Over(named, shifted).Set([Meeting(10, Day("3 May", 14, Third)), Meeting(80, shifted)])[1].When!.From.ShouldBe(new DateOnly(2019, 5, 2));
    }

    [Fact]
    public void Another_persons_meeting_is_not_counted_from()
    {
        var named = Day("5 May", 40, new DateOnly(2019, 5, 5));
        var shifted = Day("a day earlier", 90, new DateOnly(2019, 5, 4));
        Over(named, shifted).Set([Meeting(10, Day("3 May", 14, Third), "Tom Roe"), Meeting(80, shifted)])[1].When.ShouldBe(shifted);
    }

    [Fact]
    public void A_named_day_stays_as_it_is()
    {
        var day = Day("on 4 May", 90, new DateOnly(2019, 5, 4));
        Over(day).Set([Meeting(10, Day("3 May", 14, Third)), Meeting(80, day)])[1].When.ShouldBe(day);
    }
}
