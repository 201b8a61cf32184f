using Chancery.Domain;

namespace Chancery.Stocktake.Tests;

public sealed class SeriesTests
{
    private static readonly StocktakeReport Strait = StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions());

    [Fact]
    public void Rival_figures_of_one_scope_stand_side_by_side_each_with_its_source()
    {
        var series = Strait.Toll!.ShouldHaveSingleItem();
        series.Rival.ShouldBeTrue();
        series.Figures.Select(f => (f.Text, f.By)).ShouldBe([("Twelve sailors", "Coast Guard"), ("Twenty-one sailors", "Sudmark")]);
    }

    [Fact]
    public void Figures_of_another_place_are_another_series()
    {
        var reports = StraitCrisis.Reports.Select(r => r with
        {
            Entries = [.. r.Entries.Select(e => e.EvidenceText.StartsWith("Twenty-one", StringComparison.Ordinal) ? e with { Place = e.Place! with { Name = "Osk" }, Occurrence = null } : e)],
        });
        StocktakeBuilder.Build(reports, new StocktakeOptions()).Toll!.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("60 miles", "mile")]
    [InlineData("4% of the people", "people")]
    public void What_counts_no_people_is_no_toll(string words, string unit)
    {
        var reports = StraitCrisis.Reports.Select(r => r with { Entries = [.. r.Entries.Select(e => e.Kinds[0] == "toll" ? e with { Quantity = e.Quantity! with { Text = words, Unit = unit } } : e)] });
        StocktakeBuilder.Build(reports, new StocktakeOptions()).Toll!.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_beyond_the_next_clause_is_not_the_verbs_own()
    {
        const string Text = "Dozens have died and 900 fled from Varn.";
        var entry = new Sample("Coast Wire", "2031-03-04", Text).With("toll", Text[..^1], "died", e => e with { Status = "killed" }).Recorded;
        var wrong = entry with { Entries = [entry.Entries[0] with { Quantity = new Quantity("900", new TextSpan(21, 24), 900, 900, "exact", null) }] };
        StocktakeBuilder.Build([wrong], new StocktakeOptions()).Toll!.ShouldBeEmpty();
        var right = entry with { Entries = [entry.Entries[0] with { Quantity = new Quantity("Dozens", new TextSpan(0, 6), 24, 99, "vague", null) }] };
        StocktakeBuilder.Build([right], new StocktakeOptions()).Toll!.ShouldHaveSingleItem();
    }

    [Fact]
    public void Sanctions_are_followed_from_imposed_to_lifted()
    {
        var thread = Strait.Sanctions!.ShouldHaveSingleItem();
        thread.Steps.Select(s => s.State).ShouldBe(["imposed", "lifted"]);
        thread.Now.ShouldBe("lifted");
    }

    [Fact]
    public void Forces_are_a_series_by_party_and_place() => Strait.Posture!.ShouldHaveSingleItem().Scope.ShouldBe("Sudmark · Varn");
}
