using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly DateOnly Friday = new(2023, 5, 12);
    private static readonly DateFinder Finder = new();

    [Fact]
    public void A_hint_decides_which_Tuesday_is_meant()
    {
        const string text = "Talks on Tuesday in the capital.";

        Finder.Find(text, Friday, CodedTense.Past)[0].From.ShouldBe(new DateOnly(2023, 5, 9));
        Finder.Find(text, Friday, CodedTense.Future)[0].From.ShouldBe(new DateOnly(2023, 5, 16));
    }

    [Fact]
    public void Tomorrow_in_a_quotation_counts_from_the_day_it_was_said()
    {
        var found = Finder.Find("“The bridge opens tomorrow,” the mayor said in a speech on 3 May.", Friday);

        found[0].From.ShouldBe(new DateOnly(2023, 5, 4));
    }

    [Fact]
    public void Tomorrow_outside_a_quotation_counts_from_the_report()
    {
        var found = Finder.Find("The bridge opens tomorrow, the mayor said in a speech on 3 May.", Friday);

        found[0].From.ShouldBe(new DateOnly(2023, 5, 13));
    }

    [Fact]
    public void A_blank_line_ends_an_expression()
    {
        var found = Finder.Find("They left on 3\n\nMay 2021 was dry.", Friday);

        found.ShouldHaveSingleItem().Text.ShouldBe("May 2021");
    }

    [Fact]
    public void An_expression_may_cross_a_line_end()
    {
        Finder.Find("They left on 3\nMay 2021.", Friday).ShouldHaveSingleItem().From.ShouldBe(new DateOnly(2021, 5, 3));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(9998, 12, 31)]
    public void The_ends_of_the_calendar_do_no_harm(int yearsOn, int month, int day)
    {
        var edge = new DateOnly(1 + yearsOn, month, day);
        const string text = "Yesterday, tomorrow, last week, next week, last month, next year, last decade, next century, 900 years ago, 90,000 years later, last Friday, next Monday, on Tuesday, next summer, last winter, a year earlier, the third quarter, over the weekend, the past 5,000 years, in May, Feb. 29, Christmas, Easter, at year-end.";

        Should.NotThrow(() => Finder.Find(text, edge));
        Should.NotThrow(() => Finder.Find(text, edge, CodedTense.Future));
    }

    [Fact]
    public void Spans_count_utf16_units_of_the_text_as_given()
    {
        const string text = "🕊 Peace came on 3 May 2021.";

        var when = Finder.Find(text, null).ShouldHaveSingleItem();

        when.Span.Of(text).ShouldBe("3 May 2021");
    }

    [Theory]
    [InlineData("It ended on 3 May 2021.", "as written")]
    [InlineData("It ended yesterday.", "counted from 2023-05-12, the day of the report")]
    [InlineData("“The bridge opens tomorrow,” the mayor said in a speech on 3 May 2023.", "counted from 2023-05-03, the day of the speaking")]
    [InlineData("It began on 3 May 2021. They left two days later.", "as written", "counted from 2021-05-03, the date told before it")]
    public void It_says_what_a_day_was_counted_from(string text, params string[] bases)
    {
        var found = Finder.Find(text, Friday);
        for (var i = 0; i < bases.Length; i++)
        {
            found[i].Basis.ShouldNotBeNull().ShouldStartWith(bases[i]);
        }
    }

    [Fact]
    public void What_stands_on_no_day_was_counted_from_none() => Finder.Find("They waited for three weeks.", Friday)[0].Basis.ShouldBeNull();
}
