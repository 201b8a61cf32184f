namespace Chancery.Intake.Tests;

public sealed class PublishedTests : IDisposable
{
    private static readonly DateOnly Given = new(2020, 5, 6);
    private readonly Desk _desk = new();

    [Fact]
    public void A_leading_date_in_the_file_name_is_the_day_of_publication() =>
        _desk.Report("2022-01-21-talks.txt", "They met.").Published.ShouldBe(new DateOnly(2022, 1, 21));

    [Theory]
    [InlineData("2022-02-31-talks.txt")]
    [InlineData("talks-2022-01-21.txt")]
    [InlineData("20220121-talks.txt")]
    public void A_name_without_a_date_of_the_calendar_at_its_beginning_gives_none(string name) =>
        _desk.Report(name, "They met.").Published.ShouldBeNull();

    [Fact]
    public void The_option_goes_before_the_file_name_and_the_reports_own_date_before_both()
    {
        using var desk = new Desk { Options = new() { Published = Given } };
        desk.Report("2022-01-21-talks.txt", "They met.").Published.ShouldBe(Given);
        desk.Report("a.jsonl", "{\"text\":\"They met.\",\"published\":\"2021-12-17\"}").Published.ShouldBe(new DateOnly(2021, 12, 17));
        desk.Report("b.jsonl", "{\"text\":\"They met.\"}").Published.ShouldBe(Given);
    }

    [Fact]
    public void A_dateline_gives_the_date_only_where_it_states_the_year()
    {
        Desk.ReadText("GENEVA, Jan. 21, 2022 (AP) - They met.").Published.ShouldBe(new DateOnly(2022, 1, 21));
        Desk.ReadText("GENEVA, 21 January 2022 (AP) - They met.").Published.ShouldBe(new DateOnly(2022, 1, 21));
        Desk.ReadText("GENEVA, Jan 21 (AP) - They met.").Published.ShouldBeNull();
        Desk.ReadText("GENEVA, Feb. 31, 2022 (AP) - They met.").Published.ShouldBeNull();
        Desk.ReadText("GENEVA, Jan. 21, 2022 (AP) - They met.", Given).Published.ShouldBe(Given);
    }

    public void Dispose() => _desk.Dispose();
}
