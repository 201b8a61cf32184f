using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Markup;

public sealed class MarkdownTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void The_words_are_taken_without_the_marks()
    {
        var report = _desk.Report("a.md", SampleTexts.Markdown);
        report.Text.ShouldBe("Ministers meet on the lake\n\nThe ministers met on Friday and agreed to:\n\ntalk again\n\nkeep quiet\n\n\"We are not there yet,\" one of them said.");
    }

    [Fact]
    public void Front_matter_tells_about_the_report_and_is_no_part_of_it()
    {
        var report = _desk.Report("a.md", SampleTexts.Markdown);
        (report.Title, report.Published, report.Outlet, report.Byline, report.Url)
            .ShouldBe(("Ministers meet on the lake", new DateOnly(2022, 1, 21), "Harbour Gazette", "Jo Doe", "https://gazette.example/talks"));
    }

    [Fact]
    public void A_line_of_dashes_without_a_second_one_is_no_front_matter() =>
        _desk.Report("a.md", "---\n\nThey met.").Text.ShouldBe("They met.");

    [Fact]
    public void Markup_inside_does_not_run_and_leaves_only_words() =>
        _desk.Report("a.md", "They <b>met</b>.\n\n<script>x()</script>\n\nThey left.").Text.ShouldBe("They met.\n\nThey left.");

    [Fact]
    public void A_text_that_would_cost_its_parser_too_much_keeps_its_marks() =>
        _desk.Report("a.md", "They met. " + string.Concat(Enumerable.Repeat("[a](", 20_000))).Text.ShouldStartWith("They met. [a](");

    [Theory]
    [InlineData("[")]
    [InlineData("![](")]
    [InlineData("**a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("*_")]
    [InlineData("[a](")]
    [InlineData("&a")]
    public void Marks_by_the_ten_thousand_neither_crash_nor_take_long(string mark)
    {
        var begin = Timing.Now;
        _desk.Read(_desk.Put("a.md", "They met. " + string.Concat(Enumerable.Repeat(mark, 20_000)))).Count.ShouldBe(1);
        Timing.ShouldBeShort(begin);
    }

    public void Dispose() => _desk.Dispose();
}
