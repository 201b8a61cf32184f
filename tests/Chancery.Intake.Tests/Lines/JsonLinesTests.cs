namespace Chancery.Intake.Tests.Lines;

public sealed class JsonLinesTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void Every_known_field_is_taken_and_unknown_ones_are_ignored()
    {
        var report = _desk.Report("a.ndjson", """
            {"id":"x-1","published":"2022-01-21T23:30:00-05:00","outlet":"AP","title":"T","byline":"Jo","url":"https://x.org/1","language":"en-GB","text":"They met.\r\nThey left.\n","wires":[1]}
            """);
        (report.Id, report.Published, report.Outlet, report.Title).ShouldBe(("x-1", new DateOnly(2022, 1, 21), "AP", "T"));
        (report.Byline, report.Url, report.Language, report.Text).ShouldBe(("Jo", "https://x.org/1", "en-GB", "They met.\nThey left.\n"));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}", "\"text\" is missing")]
    [InlineData("{\"text\":null}", "\"text\" is missing")]
    [InlineData("{\"text\":7}", "\"text\" is a number")]
    [InlineData("{\"text\":[\"a\"]}", "\"text\" is an array")]
    [InlineData("{\"text\":\"a\",\"outlet\":true}", "\"outlet\" is true or false")]
    [InlineData("{\"text\":\"a\",\"published\":\"2022-02-31\"}", "\"published\" is no date of the calendar: 2022-02-31")]
    [InlineData("{\"text\":\"a\",\"published\":\"21 Jan\"}", "\"published\" is no date")]
    [InlineData("{\"text\":\"a\",\"published\":20220121}", "\"published\" is a number")]
    [InlineData("{\"text\":\"\\ud800\"}", "\"text\" holds an escape")]
    [InlineData("{\"text\":\"\"}", "empty")]
    [InlineData("{\"text\":\"a\"", "is not JSON")]
    [InlineData("[1]", "is no JSON object")]
    public void A_bad_line_is_named_by_file_line_and_field_and_the_rest_goes_on(string line, string message)
    {
        var path = _desk.Put("a.jsonl", "{\"text\":\"One.\"}\n\n" + line + "\n{\"text\":\"Four.\"}");
        var results = _desk.Read(path);
        results.Count.ShouldBe(3);
        results[2].Report!.Text.ShouldBe("Four.");
        var problem = results[1].Problem!;
        (problem.Origin, problem.Line).ShouldBe((path, 3));
        problem.Message.ShouldContain(message);
        problem.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void An_odd_field_name_does_no_harm() =>
        _desk.Read(_desk.Put("a.jsonl", "{\"\\ud800\":1,\"te\\u0078t\":\"One.\"}\n")).ShouldHaveSingleItem();

    [Fact]
    public void Deeply_nested_JSON_is_a_problem_of_its_line() =>
        _desk.Problem("a.jsonl", "{\"text\":" + new string('[', 100_000)).Line.ShouldBe(1);

    [Fact]
    public void A_report_without_an_id_gets_one_from_its_content() =>
        _desk.Report("a.jsonl", "{\"text\":\"They met.\"}").Id.ShouldBe(ReportIds.FromContent("They met.", null, null));

    [Fact]
    public void JSON_lines_are_recognised_without_their_ending() =>
        _desk.Read(_desk.Put("dump", "\uFEFF{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")).Select(r => r.Report!.Text).ShouldBe(["One.", "Two."]);

    [Fact]
    public void Lines_longer_than_the_buffer_are_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("They met and talked. ", 20_000));
        _desk.Read(_desk.Put("a.jsonl", $"{{\"text\":\"{text}\"}}\n{{\"text\":\"Two.\"}}")).Select(r => r.Report!.Text).ShouldBe([text, "Two."]);
    }

    public void Dispose() => _desk.Dispose();
}
