using Chancery.Stocktake.Paths;

namespace Chancery.Stocktake.Tests;

public sealed class PathsTests
{
    private const string Two = """
        hypotheses:
          - {id: talks, means: They talk.}
          - {id: war, means: They fight.}
        indicators:
          - id: met
            name: They meet
            any: [{kinds: [meeting], status: [held]}]
            reads: {talks: "+", war: "-"}
          - id: shelled
            name: They shell
            any: [{kinds: [assault], status: [happened], source: {roles: [REB]}}]
            reads: {talks: "--", war: "++"}
        """;

    private static CompetingHypotheses River(string file) => StocktakeBuilder.Build(RiverCrisis.Reports, new StocktakeOptions { Paths = PathsReader.Parse(file, "test") }).Paths!;

    [Fact]
    public void Inconsistency_is_the_weight_of_what_reads_against_twice_where_strongly()
    {
        var paths = River(Two);
        // One occurrence at confidence 0.8 in one outlet of reliability 0.7.
        var weight = Math.Round(Math.Log2(1 + (0.8 * 0.7)), 3);
        paths.Rows.ShouldAllBe(r => r.Weight == weight);
        paths.Hypotheses.Select(h => h.Inconsistency).ShouldBe([2 * weight, weight], 1e-9);
        paths.Hypotheses.Select(h => h.Rank).ShouldBe([2, 1]);
    }

    [Fact]
    public void Diagnosticity_is_how_far_the_readings_differ() => River(Two).Rows.Select(r => (r.Id, r.Diagnosticity)).ShouldBe([("shelled", 1.0), ("met", 0.5)]);

    [Fact]
    public void The_indicator_without_which_another_would_lead_is_named() => River(Two).Sensitivity.Turning.ShouldBe(["They shell"]);

    [Fact]
    public void A_second_outlet_weighs_in()
    {
        var reports = RiverCrisis.Reports.Append(RiverCrisis.Reports[0] with
        {
            Report = RiverCrisis.Reports[0].Report with { Id = "r2", Outlet = "Another" },
            Entries = [RiverCrisis.Reports[0].Entries[0] with { Id = "x", Report = "r2", Occurrence = "o" }],
        }).Select(r => r with { Entries = [.. r.Entries.Select(e => e.Kinds[0] == "assault" ? e with { Occurrence = "o" } : e)] });
        var row = StocktakeBuilder.Build(reports, new StocktakeOptions { Paths = PathsReader.Parse(Two, "test") }).Paths!.Rows.Single(r => r.Id == "shelled");
        row.Occurrences.ShouldBe(1);
        row.Weight.ShouldBe(Math.Round(Math.Log2(1 + (0.8 * (1 - (0.3 * 0.3)))), 3));
    }

    [Fact]
    public void A_trend_shows_the_same_scores_period_by_period()
    {
        var trend = River(Two).Trend;
        trend.Count.ShouldBe(2);
        trend[0].From.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        trend[0].Inconsistency[0].ShouldBeGreaterThan(trend[0].Inconsistency[1]);
        trend[1].Inconsistency[0].ShouldBeLessThan(trend[1].Inconsistency[1]);
    }

    [Fact]
    public void The_shipped_pair_reads_a_settlement_as_one()
    {
        var paths = StocktakeBuilder.Build(RiverCrisis.Reports, new StocktakeOptions()).Paths!;
        paths.Hypotheses.Single(h => h.Rank == 1).Id.ShouldBe("negotiation");
        StocktakeBuilder.Build(RiverCrisis.Reports, new StocktakeOptions()).Sections.Single(s => s.Name == "paths").Remarks[0].ShouldBe("This is a reading of reported evidence, not a forecast.");
    }

    [Theory]
    [InlineData("hypotheses: [{id: a}]\nindicators: []", "at least two hypotheses")]
    [InlineData("hypotheses: [{id: a}, {id: b}]\nindicators: [{id: i, any: [{kinds: [quarrel]}]}]", "quarrel")]
    [InlineData("hypotheses: [{id: a}, {id: b}]\nindicators: [{id: i, any: [{kinds: [toll]}], reads: {c: \"+\"}}]", "no hypothesis \"c\"")]
    [InlineData("hypotheses: [{id: a}, {id: b}]\nindicators: [{id: i, any: [{kinds: [toll]}], reads: {a: \"+++\"}}]", "line 2")]
    [InlineData("hypotheses: [{id: a}, {id: b}]\nindicators: [{id: i, any: [{status: [held]}]}]", "needs kinds or codes")]
    [InlineData("a: [", "line")]
    public void A_wrong_file_is_refused_with_its_line(string text, string message) => Should.Throw<ArgumentException>(() => PathsReader.Parse(text, "f.yaml")).Message.ShouldContain(message);
}
