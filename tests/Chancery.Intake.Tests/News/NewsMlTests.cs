using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.News;

public sealed class NewsMlTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void An_item_is_read_with_what_its_agency_says_about_it()
    {
        var report = _desk.Read(_desk.Put("a.xml", SampleTexts.NewsMl))[0].Report!;
        report.Text.ShouldBe("The ministers met on Friday.\n\nThey left.");
        (report.Id, report.Published, report.Outlet, report.Title, report.Byline, report.Language)
            .ShouldBe(("tag:wire.example,2022:1", new DateOnly(2022, 1, 21), "Coast Wire", "Ministers meet", "Jo Doe", "en"));
    }

    [Fact]
    public void A_cancelled_item_is_noted_and_not_read()
    {
        var problem = _desk.Read(_desk.Put("a.xml", SampleTexts.NewsMl))[1].Problem!;
        problem.SetAside.ShouldBeTrue();
        problem.Message.ShouldContain("tag:wire.example,2022:2 as canceled");
        problem.Line.ShouldBe(8);
    }

    [Fact]
    public void An_item_alone_and_NITF_alone_are_read_too()
    {
        _desk.Report("a.xml", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'><contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title></head><body><p>They met.</p></body></html></inlineXML></contentSet></newsItem>")
            .Text.ShouldBe("They met.");
        var nitf = _desk.Report("b.xml", "<nitf><head><docdata><doc-id id-string='d-1'/><date.issue norm='20220121T100000Z'/></docdata></head><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head><body.content><p>They met.</p></body.content></body></nitf>");
        (nitf.Id, nitf.Published, nitf.Title, nitf.Text).ShouldBe(("d-1", new DateOnly(2022, 1, 21), "Talks", "They met."));
    }

    [Fact]
    public void A_package_without_items_and_an_item_without_words_are_problems()
    {
        _desk.Problem("a.xml", "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>").Message.ShouldContain("without a news item");
        _desk.Problem("b.xml", "<newsItem guid='g'><contentSet><remoteContent href='p.jpg'/></contentSet></newsItem>").Message.ShouldContain("empty");
    }

    [Fact]
    public void An_older_version_after_a_newer_one_does_not_supersede_it()
    {
        _desk.Put("1.xml", Item(3, "They met and agreed."));
        _desk.Put("2.xml", Item(2, "They met."));
        _desk.Put("3.xml", Item(4, "They met, agreed and left."));
        var results = _desk.Read();
        results.Select(r => r.Report?.Text).ShouldBe(["They met and agreed.", null, "They met, agreed and left."]);
        (results[1].Problem!.SetAside, results[1].Problem!.Message).ShouldBe((true, "set aside: version 2 of g, whose version 3 was read before"));
    }

    [Fact]
    public void A_document_type_is_refused() =>
        _desk.Problem("a.xml", "<!DOCTYPE newsItem SYSTEM 'http://evil.example/x.dtd'><newsItem guid='g'/>").Message.ShouldContain("DTD");

    public void Dispose() => _desk.Dispose();

    private static string Item(int version, string text) => $"<newsItem guid='g' version='{version}'><contentSet><inlineData>{text}</inlineData></contentSet></newsItem>";
}
