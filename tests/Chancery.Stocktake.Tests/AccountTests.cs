using Chancery.Domain;

namespace Chancery.Stocktake.Tests;

public sealed class AccountTests
{
    [Fact]
    public void A_forecast_comes_true_by_a_later_report_of_the_act_it_names()
    {
        var account = StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions()).Forecasts!.ShouldHaveSingleItem();
        (account.Forecaster, account.Act, account.Outcome).ShouldBe(("Tide Institute", "coercion", "came true"));
        account.OutcomeEntries.ShouldContain("coast-wire-2031-03-09-1");
    }

    [Fact]
    public void Until_then_it_is_open() =>
        StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions { AsOf = Sample.Day("2031-03-08") }).Forecasts!.ShouldHaveSingleItem().Outcome.ShouldBe("open");

    [Fact]
    public void What_was_going_on_already_proves_no_forecast()
    {
        var before = StraitCrisis.Reports[3] with { Report = StraitCrisis.Reports[3].Report with { Id = "early", Published = Sample.Day("2031-03-01") }, Entries = [.. StraitCrisis.Reports[3].Entries.Take(1).Select(e => e with { Id = "early-1", Report = "early", When = null, Occurrence = null })] };
        StocktakeBuilder.Build([before, .. StraitCrisis.Reports], new StocktakeOptions()).Forecasts!.ShouldBeEmpty();
    }

    [Fact]
    public void Planned_talks_whose_day_has_passed_in_silence_are_not_known() =>
        Unknown("outcome not reported").ShouldHaveSingleItem().Text.ShouldBe("meeting, Norland and Sudmark in Lund");

    [Fact]
    public void Rival_tolls_are_a_contradiction() => Unknown("contradicted").ShouldHaveSingleItem().Text.ShouldStartWith("rival figures, killed");

    [Fact]
    public void A_claim_and_its_denial_are_a_contradiction()
    {
        var r = new Sample("Coast Wire", "2031-03-04", "Norland accused Sudmark of mining the harbour of Varn. Sudmark denied mining the harbour of Varn.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        var recorded = r.With("accusation", "Norland accused Sudmark of mining the harbour of Varn", "accused", e => e with { Source = [norland], Target = [sudmark] })
            .With("denial", "Sudmark denied mining the harbour of Varn", "denied", e => e with { Source = [sudmark] }).Recorded;
        StocktakeBuilder.Build([recorded], new StocktakeOptions()).Unknowns!.ShouldContain(u => u.Why == "contradicted" && u.Text == "accusation, Norland → Sudmark; denied by Sudmark");
    }

    [Fact]
    public void Words_about_the_present_are_no_date()
    {
        var now = StraitCrisis.Reports[3] with { Entries = [StraitCrisis.Reports[3].Entries[0] with { When = StraitCrisis.Reports[3].Entries[0].When! with { Text = "now", Value = "PRESENT_REF" } }] };
        StocktakeBuilder.Build([now], new StocktakeOptions()).Sections.Single(s => s.Name == "timeline").Lines.ShouldBeEmpty();
    }

    [Fact]
    public void An_observer_is_not_taken_for_the_attacker()
    {
        var r = new Sample("Valley Echo", "2040-06-01", "United Nations monitors reported the shelling of Esk on 31 May.");
        var recorded = r.With("assault", "United Nations monitors reported the shelling of Esk on 31 May", "shelling",
            e => e with { Status = "happened", Source = [r.Actor("United Nations", "United Nations", "IGOUNO")], Place = r.Place("Esk", "XOR"), When = r.On("31 May", "2040-05-31") }).Recorded;
        StocktakeBuilder.Build([recorded], new StocktakeOptions()).Sections.SelectMany(s => s.Lines).ShouldNotContain(l => l.Text.Contains("United Nations", StringComparison.Ordinal));
    }

    private static List<Unknowns.Unknown> Unknown(string why) => [.. StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions()).Unknowns!.Where(u => u.Why == why)];
}
