using System.Text;

namespace Chancery.Intake.Tests.Pages;

public sealed class PageTests : IDisposable
{
    private const string Body = """
        <p>GENEVA, Jan 21 (Reuters) - The ministers met on Friday in a hotel on the lake, and both said that the talks had been useful.</p>
        <p>They spoke for ninety minutes about the border, the missiles and the letters that had gone to and fro since the autumn of the year before.</p>
        <p>A second round is planned for next week, an official said, "if both sides want it", and the letters will be answered by then.</p>
        """;

    private readonly Desk _desk = new();

    private static string Page(string body) => $"""
        <!DOCTYPE html><html lang="en-GB"><head><title>Ministers meet in Geneva</title><meta property="og:site_name" content="Harbour Gazette">
        <meta property="article:published_time" content="2022-01-21T23:30:00-05:00"><meta name="author" content="Jane Doe">
        <link rel="canonical" href="https://gazette.example/talks"></head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ministers meet in Geneva</h1>{body}</article>
        <script>document.body.textContent = "hacked"; while (true) ;</script><footer>All rights reserved</footer></body></html>
        """;

    [Fact]
    public void The_article_is_taken_without_menus_and_scripts()
    {
        var report = _desk.Report("a.html", Page(Body));
        report.Text.ShouldContain("talks had been useful.\n\nThey spoke");
        report.Text.ShouldContain("\"if both sides want it\"");
        foreach (var noise in new[] { "Sport", "hacked", "All rights", "<p>" })
        {
            report.Text.ShouldNotContain(noise);
        }
    }

    [Fact]
    public void What_the_page_says_about_the_article_is_kept()
    {
        var report = _desk.Report("a.htm", Page(Body));
        (report.Title, report.Outlet, report.Byline).ShouldBe(("Ministers meet in Geneva", "Harbour Gazette", "Jane Doe"));
        (report.Published, report.Url, report.Language).ShouldBe((new DateOnly(2022, 1, 21), "https://gazette.example/talks", "en-GB"));
        report.Dateline!.Place.ShouldBe("GENEVA");
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>", "")]
    [InlineData("<b><i>", "")]
    [InlineData("<b><div></b>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<span></x>", "")]
    [InlineData("<div><table></div>", "")]
    [InlineData("<ul><li>", "</li></ul>")]
    public void Ten_thousand_nested_tags_neither_crash_nor_take_long(string open, string close)
    {
        var begin = Timing.Now;
        var page = "<html><body>" + Repeat(open) + "<p>The ministers met &amp; talked.</p>" + Repeat(close) + "</body></html>";
        _desk.Report("a.html", page).Text.ShouldContain("The ministers met & talked.");
        Timing.ShouldBeShort(begin);
    }

    [Fact]
    public void Depth_hidden_in_foreign_elements_is_seen_too()
    {
        var page = "<svg><style>" + Repeat("<g>");
        Chancery.Intake.Pages.Nesting.IsTooMuch(page).ShouldBeTrue();
        _desk.Read(_desk.Put("a.html", page + "words")).Count.ShouldBe(1);
    }

    [Fact]
    public void A_too_deep_page_keeps_title_and_paragraphs_and_loses_scripts()
    {
        var report = _desk.Report("a.html", "<html><title>A &lt;title&gt;</title><script>if (a<b) alert('x')</script><style>p{}</style>" + Repeat("<div>") + "<p>One.<p>Two<br>three.</p>");
        (report.Title, report.Text).ShouldBe(("A <title>", "One.\n\nTwo\nthree."));
    }

    [Fact]
    public void Many_paragraphs_side_by_side_are_not_taken_for_nested_ones() =>
        Chancery.Intake.Pages.Nesting.IsTooMuch("<body>" + Repeat("<p>One <b>two</b><br><li>three<div>four</div>")).ShouldBeFalse();

    [Fact]
    public void A_short_page_is_read_whole() =>
        _desk.Report("a.html", "<html><body><h1>Talks</h1><p>They met.</p></body></html>").Text.ShouldBe("Talks\n\nThey met.");

    [Fact]
    public void A_page_is_recognised_without_its_ending() =>
        _desk.Report("page", "  <!doctype html><body><p>They met.</p>").Text.ShouldBe("They met.");

    [Fact]
    public void An_old_page_is_read_in_the_encoding_it_declares()
    {
        var bytes = Encoding.Latin1.GetBytes("<html><head><meta charset=\"windows-1252\"></head><body><p>Caf\u00e9 \u0093talks\u0094.</p></body></html>");
        _desk.Read(_desk.Put("a.html", bytes)).Single().Report!.Text.ShouldBe("Café “talks”.");
    }

    [Theory]
    [InlineData("<a href=\"")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a b='>")]
    public void Half_tags_by_the_hundred_thousand_take_no_time(string half)
    {
        var begin = Timing.Now;
        _desk.Read(_desk.Put("a.html", "<html><body><p>They met.</p>" + string.Concat(Enumerable.Repeat(half, 200_000))));
        Timing.ShouldBeShort(begin);
    }

    public void Dispose() => _desk.Dispose();

    private static string Repeat(string tag) => string.Concat(Enumerable.Repeat(tag, 10_000));
}
