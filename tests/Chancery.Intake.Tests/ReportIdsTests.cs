namespace Chancery.Intake.Tests;

public class ReportIdsTests
{
    private static readonly DateOnly Day = new(2022, 1, 21);

    [Fact]
    public void The_same_content_has_the_same_id_whatever_its_line_lengths() =>
        ReportIds.FromContent("They met\nagain.\n", Day, "AP").ShouldBe(ReportIds.FromContent("They met again.", Day, "AP "));

    [Fact]
    public void Another_day_outlet_or_word_makes_another_id()
    {
        var ids = new[]
        {
            ReportIds.FromContent("They met.", Day, "AP"), ReportIds.FromContent("They met.", Day.AddDays(1), "AP"),
            ReportIds.FromContent("They met.", Day, null), ReportIds.FromContent("They met!", Day, "AP"),
        };
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Length == 18 && id.StartsWith("r-"));
    }

    [Fact]
    public void The_way_ids_are_made_stays_as_it_is() => ReportIds.FromContent("They met.", Day, "AP").ShouldBe("r-6db0681e918e3015");
}
