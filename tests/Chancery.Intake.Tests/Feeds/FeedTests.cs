using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Feeds;

public sealed class FeedTests : IDisposable
{
    private const string German = "Die Minister haben sich am Freitag in Genf getroffen, um über die Lage an der Grenze zu sprechen, und sie wollen sich nach den Angaben aus dem Ministerium bald wieder treffen, wie es heißt, aber nicht in der nächsten Woche.";
    private readonly Desk _desk = new();

    [Fact]
    public void Each_item_of_an_RSS_feed_is_a_report()
    {
        var reports = _desk.Read(_desk.Put("a.xml", SampleTexts.Rss)).Select(r => r.Report!).ToList();
        reports.Select(r => r.Id).ShouldBe(["cw-1", "https://wire.example/2"]);
        var first = reports[0];
        first.Text.ShouldBe("The ministers met on Friday.\n\nThey left & will return.");
        (first.Title, first.Outlet, first.Byline, first.Url, first.Language).ShouldBe(("Ministers meet & talk", "Coast Wire", "Jo Doe", "https://wire.example/1", "en-GB"));
        first.Published.ShouldBe(new DateOnly(2022, 1, 21));
        (reports[1].Text, reports[1].Published).ShouldBe(("They met again.", null));
    }

    [Fact]
    public void Each_entry_of_an_Atom_feed_is_a_report()
    {
        var reports = _desk.Read(_desk.Put("a.atom", SampleTexts.Atom)).Select(r => r.Report!).ToList();
        (reports[0].Id, reports[0].Text, reports[0].Title).ShouldBe(("urn:gazette:1", "The ministers met.\n\nThey left.", "Talks & more"));
        (reports[0].Outlet, reports[0].Byline, reports[0].Url, reports[0].Published).ShouldBe(("Harbour Gazette", "Jo Doe", "https://gazette.example/1", new DateOnly(2022, 1, 21)));
        (reports[1].Text, reports[1].Published).ShouldBe(("They met again.", new DateOnly(2022, 1, 22)));
    }

    [Fact]
    public void An_item_in_another_language_is_set_aside_though_the_feed_claims_English()
    {
        var problem = _desk.Problem("a.xml", $"<rss><channel><language>en-us</language><item><description>{German}</description></item></channel></rss>");
        (problem.SetAside, problem.Message, problem.Line).ShouldBe((true, "set aside: language de", 1));
    }

    [Fact]
    public void A_document_type_is_refused_so_that_entities_do_no_harm()
    {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&b;&f;</title></item></channel></rss>";
        var problem = _desk.Problem("a.xml", bomb);
        problem.Message.ShouldContain("DTD");
        problem.Remedy.ShouldContain("DOCTYPE");
    }

    [Fact]
    public void Items_before_a_broken_place_are_read_and_the_place_is_named()
    {
        var results = _desk.Read(_desk.Put("a.xml", "<rss><channel>\n<item><title>They met.</title></item>\n<item><title>They <b>left</title></item></channel></rss>"));
        results[0].Report!.Text.ShouldBe("They met.");
        results[1].Problem!.Line.ShouldBe(3);
    }

    [Fact]
    public void Too_deep_and_too_large_items_are_refused()
    {
        _desk.Problem("a.xml", "<rss><channel><item>" + Repeat("<a>", 100_000)).Message.ShouldContain("nests more than 200");
        _desk.Problem("b.xml", "<rss><channel><item>" + Repeat("<a/>", 150_000)).Message.ShouldContain("100,000 elements");
        _desk.Problem("c.xml", "<rss " + Repeat("a=''", 200_000)).Message.ShouldContain("well-formed");
    }

    [Fact]
    public void A_feed_without_items_and_an_unknown_root_are_problems()
    {
        _desk.Problem("a.xml", "<rss><channel><title>T</title></channel></rss>").Message.ShouldContain("without items");
        _desk.Problem("b.xml", "<cookbook/>").Message.ShouldContain("<cookbook>");
        _desk.Problem("c.rss", "  ").Message.ShouldContain("empty");
    }

    [Fact]
    public void A_feed_in_an_old_encoding_is_read_as_it_declares()
    {
        byte[] feed = [.. "<?xml version='1.0' encoding='windows-1252'?><rss><channel><item><title>Caf"u8, 0xE9, .. " talks</title></item></channel></rss>"u8];
        _desk.Read(_desk.Put("a.xml", feed)).Single().Report!.Text.ShouldBe("Café talks");
    }

    public void Dispose() => _desk.Dispose();

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
