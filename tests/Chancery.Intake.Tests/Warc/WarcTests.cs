using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Warc;

public sealed class WarcTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void Each_page_and_text_of_a_web_archive_is_a_report()
    {
        var reports = _desk.Read(_desk.Put("a.warc", SampleFiles.Warc())).Select(r => r.Report!).ToList();
        reports.Select(r => r.Id).ShouldBe(["urn:uuid:2", "urn:uuid:3", "urn:uuid:5"]);
        reports[0].Text.ShouldContain("agreed to talk again");
        reports[1].Text.ShouldBe("They met again.");
        reports.ShouldAllBe(r => r.Url == "https://gazette.example/talks");
    }

    [Fact]
    public void The_day_of_capture_counts_only_where_the_page_gives_none() =>
        _desk.Read(_desk.Put("a.warc", SampleFiles.Warc())).Select(r => r.Report!.Published).ShouldBe([new DateOnly(2022, 1, 21), new DateOnly(2022, 1, 23), new DateOnly(2022, 1, 23)]);

    [Fact]
    public void Members_packed_one_by_one_are_read()
    {
        var packed = SampleFiles.Gzip(SampleFiles.WarcRecord("conversion", "1", "text/plain", "They met."u8.ToArray()), SampleFiles.WarcRecord("conversion", "2", "text/plain", "They left."u8.ToArray()));
        _desk.Read(_desk.Put("a.warc.gz", packed)).Select(r => r.Report!.Text).ShouldBe(["They met.", "They left."]);
    }

    [Fact]
    public void A_packed_body_is_unpacked()
    {
        var body = SampleFiles.Gzip("They met."u8.ToArray());
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n"u8, .. body];
        _desk.Read(_desk.Put("a.warc", SampleFiles.WarcRecord("response", "1", "application/http", answer))).Single().Report!.Text.ShouldBe("They met.");
    }

    [Fact]
    public void An_old_page_is_read_in_the_encoding_its_server_stated()
    {
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n<html><p>Caf"u8, 0xE9, .. " talks.</p></html>"u8];
        _desk.Read(_desk.Put("a.warc", SampleFiles.WarcRecord("response", "1", "application/http", answer))).Single().Report!.Text.ShouldBe("Café talks.");
    }

    [Fact]
    public void A_failed_answer_is_passed_over() =>
        _desk.Problem("a.warc", SampleFiles.WarcRecord("response", "1", "application/http", SampleFiles.HttpAnswer("<html><p>Not found.</p></html>", status: 404))).Message.ShouldContain("without a page");

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "states no length")]
    [InlineData("WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\nabc", "too early")]
    [InlineData("WARC/1.0\r\nContent-Length: -5\r\n\r\nabc", "states no length")]
    [InlineData("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 2\r\n\r\nabc", "does not begin with WARC/")]
    [InlineData("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n", "without a page")]
    public void A_broken_record_is_a_problem(string archive, string message) => _desk.Problem("a.warc", archive).Message.ShouldContain(message);

    [Fact]
    public void Records_before_a_broken_one_are_read()
    {
        var results = _desk.Read(_desk.Put("a.warc", [.. SampleFiles.Warc(), .. "nonsense"u8]));
        results.Select(r => r.Report is null).ShouldBe([false, false, false, true]);
    }

    [Fact]
    public void Endless_heads_are_refused()
    {
        _desk.Problem("a.warc", "WARC/1.0\r\n" + new string('a', 100_000)).Message.ShouldContain("longer than");
        _desk.Problem("b.warc", "WARC/1.0\r\n" + string.Concat(Enumerable.Repeat("a: b\r\n", 10_000))).Message.ShouldContain("more than 500 lines");
    }

    public void Dispose() => _desk.Dispose();
}
