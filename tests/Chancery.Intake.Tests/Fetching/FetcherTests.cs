using System.Net;
using Chancery.Intake.Fetching;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Fetching;

public sealed class FetcherTests
{
    private static readonly FetchOptions Open = new() { AllowPrivateAddresses = true, Timeout = TimeSpan.FromSeconds(10) };

    [Fact]
    public void An_address_the_user_names_is_fetched_and_read_by_its_content_type()
    {
        using var server = new Server(path => path == "/feed" ? Server.Redirect("/moved") : Server.Ok("application/rss+xml", SampleFiles.Utf8(SampleTexts.Rss)));
        var results = new ReportReader().Read([server.Address + "/feed"], new() { Fetch = Open }, TestContext.Current.CancellationToken).ToList();
        results.Select(r => r.Report!.Id).ShouldBe(["cw-1", "https://wire.example/2"]);
        using var page = new Server(_ => Server.Ok("text/plain; charset=utf-8", "They met."u8.ToArray()));
        new ReportReader().Read([page.Address + "/x.html"], new() { Fetch = Open }, TestContext.Current.CancellationToken).Single().Report!.Url.ShouldBe(page.Address + "/x.html");
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://localhost:9/")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:127.0.0.1]:9/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    public void Addresses_of_this_machine_and_of_private_networks_are_refused(string address)
    {
        var problem = new ReportReader().Read([address], new(), TestContext.Current.CancellationToken).ShouldHaveSingleItem().Problem!;
        problem.Message.ShouldContain("private network");
        problem.Origin.ShouldBe(address);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("172.31.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("::", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("64:ff9b::808:808", true)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:db8::1", false)]
    public void Public_addresses_are_told_from_special_ones(string address, bool isPublic) => PublicAddresses.Contains(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public void A_redirect_to_a_private_address_is_refused()
    {
        using var server = new Server(_ => Server.Redirect("http://127.0.0.2:9/secret"));
        var fetcher = new FeedFetcher(Open, a => a.Equals(IPAddress.Loopback));
        Should.Throw<FetchException>(() => fetcher.Fetch(new(server.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("127.0.0.2");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    public void A_redirect_to_another_scheme_is_refused(string to)
    {
        using var server = new Server(_ => Server.Redirect(to));
        Should.Throw<FetchException>(() => new FeedFetcher(Open).Fetch(new(server.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("only http and https");
    }

    [Fact]
    public void Redirects_without_end_long_answers_and_slow_ones_are_refused()
    {
        using var loop = new Server(_ => Server.Redirect("/again"));
        Should.Throw<FetchException>(() => new FeedFetcher(Open).Fetch(new(loop.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("more than 5 times");
        using var large = new Server(_ => Server.Ok("text/plain", new byte[500_000]));
        Should.Throw<FetchException>(() => new FeedFetcher(Open with { MaxBytes = 10_000 }).Fetch(new(large.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("10,000 bytes");
        using var slow = new Server(_ => { Thread.Sleep(3_000); return []; });
        Should.Throw<FetchException>(() => new FeedFetcher(Open with { Timeout = TimeSpan.FromMilliseconds(300) }).Fetch(new(slow.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("did not answer");
        using var missing = new Server(_ => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
        Should.Throw<FetchException>(() => new FeedFetcher(Open).Fetch(new(missing.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("404");
    }

    [Fact]
    public void A_packed_bomb_is_cut_off_at_the_limit()
    {
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"u8, .. SampleFiles.Gzip(new byte[5_000_000])];
        using var server = new Server(_ => answer);
        Should.Throw<FetchException>(() => new FeedFetcher(Open with { MaxBytes = 1_000_000 }).Fetch(new(server.Address), TestContext.Current.CancellationToken)).Message.ShouldContain("1,000,000");
    }
}
