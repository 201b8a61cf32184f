namespace Chancery.Intake.Tests;

public class SamplesTests
{
    private static List<IntakeResult> Read() =>
        [.. new ReportReader().Read([Path.Combine(AppContext.BaseDirectory, "samples")], new(), TestContext.Current.CancellationToken)];

    [Fact]
    public void All_ten_are_read_with_title_day_dateline_and_credits()
    {
        var reports = Read().ConvertAll(r => r.Report.ShouldNotBeNull());
        reports.Count.ShouldBe(10);
        reports.ShouldAllBe(r => r.Title != null && r.Published != null && r.Dateline != null && r.Outlet != null && r.Credits!.Agencies.Count > 0);
    }

    [Fact]
    public void The_two_prints_of_one_wire_share_the_body_and_differ_in_outlet_and_id()
    {
        var prints = Read().Where(r => r.Report!.Origin.Contains("truce")).Select(r => r.Report!).ToArray();
        prints.Select(p => p.Outlet).ShouldBe(["Coast Wire", "The Harbour Gazette"]);
        prints[0].Id.ShouldNotBe(prints[1].Id);
        prints.Select(p => p.Text[p.Dateline!.Span.End..p.Text.IndexOf("one in two", StringComparison.Ordinal)]).Distinct().ShouldHaveSingleItem();
        prints[1].Credits!.Span.Of(prints[1].Text).ShouldBe("This story was provided by the Coast Wire.");
        prints[1].Credits!.Agencies.ShouldBe(["Coast Wire"]);
    }

    [Fact]
    public void Credit_lines_are_read_as_printed()
    {
        var geneva = Read().Single(r => r.Report!.Origin.Contains("lavrov-geneva")).Report!;
        geneva.Byline.ShouldBe("Hanna Lindqvist");
        geneva.Credits!.Span.Of(geneva.Text).ShouldStartWith("With reporting by Littoral");
        geneva.Credits.Agencies.ShouldBe(["Meridian Wire", "Littoral News Agency", "Coast Wire"], ignoreOrder: true);
        geneva.Credits.Outlets.ShouldBe(["The Harbour Gazette"]);
    }
}
