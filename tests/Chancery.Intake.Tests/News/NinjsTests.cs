using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.News;

public sealed class NinjsTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData(SampleTexts.Ninjs1, "http://wire.example/n/1")]
    [InlineData(SampleTexts.Ninjs2, "urn:wire:2")]
    public void An_item_of_version_1_or_2_keeps_its_paragraphs_and_facts(string json, string id)
    {
        var report = _desk.Report("a.json", json);
        (report.Id, report.Text, report.Title, report.Byline, report.Outlet, report.Published)
            .ShouldBe((id, "The ministers met.\n\nThey left.", "Ministers meet", "Jo Doe", "Coast Wire", new DateOnly(2022, 1, 21)));
    }

    [Fact]
    public void Items_of_version_3_are_read_and_a_cancelled_one_is_noted()
    {
        var results = _desk.Read(_desk.Put("a.json", SampleTexts.Ninjs3));
        (results[0].Report!.Id, results[0].Report!.Text, results[0].Report!.Outlet).ShouldBe(("urn:wire:3", "The ministers met.", "Coast Wire"));
        (results[1].Problem!.SetAside, results[1].Problem!.Message).ShouldBe((true, "not read as news: its agency marks urn:wire:4 as canceled"));
        results[1].Problem!.Origin.ShouldEndWith("› item 2");
    }

    [Fact]
    public void Items_stand_one_a_line_too()
    {
        var results = _desk.Read(_desk.Put("a.jsonl", SampleTexts.Ninjs2 + "\n{\"text\":\"They left.\"}\n{\"uri\":\"u\",\"pubstatus\":\"canceled\"}\n"));
        results.Select(r => r.Report?.Id ?? $"line {r.Problem!.Line}").ShouldBe(["urn:wire:2", results[1].Report!.Id, "line 3"]);
    }

    [Fact]
    public void A_bundle_gives_the_items_in_it()
    {
        var bundle = "{\"uri\":\"b\",\"type\":\"composite\",\"associations\":{\"one\":{\"uri\":\"b1\",\"body_text\":\"They met.\"},\"picture\":{\"uri\":\"p\",\"type\":\"picture\",\"headline\":\"Lake\"},\"two\":{\"uri\":\"b2\",\"body_text\":\"They left.\"}}}";
        _desk.Read(_desk.Put("a.json", bundle)).Select(r => r.Report!.Id).ShouldBe(["b1", "b2"]);
    }

    [Fact]
    public void A_picture_without_words_and_another_language_are_noted()
    {
        _desk.Problem("a.json", "{\"uri\":\"p\",\"type\":\"picture\",\"headline\":\"Lake\"}").Message.ShouldContain("empty");
        _desk.Problem("b.json", "{\"uri\":\"p\",\"language\":\"sv\",\"body_text\":\"Ministrarna träffades.\"}").SetAside.ShouldBeTrue();
    }

    [Fact]
    public void Odd_JSON_is_a_problem_of_its_item()
    {
        _desk.Problem("a.json", "[\n{\"uri\":" + new string('[', 100_000)).Message.ShouldContain("JSON");
        _desk.Problem("b.json", "{\"uri\":\"\\ud800\",\"body_text\":\"a\"}").Message.ShouldContain("half a character");
        _desk.Read(_desk.Put("c.json", "[{\"text\":\"They met.\"},7]")).Select(r => r.Report is null).ShouldBe([false, true]);
    }

    public void Dispose() => _desk.Dispose();
}
