namespace Chancery.Stocktake.Tests;

public sealed class DemandLedgerTests
{
    private static readonly IReadOnlyList<Demands.DemandThread> Strait = StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions { Sections = ["demands"] }).Demands!;

    [Fact]
    public void Repeats_of_a_demand_in_like_words_are_one_thread_with_its_first_and_last_day()
    {
        var thread = Strait.Single(d => d.Words.Contains("patrol boats", StringComparison.Ordinal));
        thread.Entries.Count.ShouldBe(2);
        (thread.First, thread.Last).ShouldBe((Sample.Day("2031-03-02"), Sample.Day("2031-03-07")));
    }

    [Fact]
    public void A_later_refusal_between_the_same_parties_in_like_words_answers_it()
    {
        var thread = Strait.Single(d => d.Words.Contains("patrol boats", StringComparison.Ordinal));
        thread.Standing.ShouldBe("refused");
        thread.Replies.ShouldHaveSingleItem().Basis.ShouldBe("parties");
        thread.SettledBy.ShouldBe(["coast-wire-2031-03-04-1"]);
    }

    [Fact]
    public void A_clause_that_says_the_request_was_granted_settles_it()
    {
        var thread = Strait.Single(d => d.Words.Contains("prisoner", StringComparison.Ordinal));
        thread.Standing.ShouldBe("granted");
        thread.Replies.ShouldHaveSingleItem().Basis.ShouldBe("words");
    }

    [Fact]
    public void Who_cannot_be_named_makes_no_demand() => Strait.Count.ShouldBe(2);

    [Fact]
    public void A_reply_the_report_ties_to_the_demand_is_stated()
    {
        var thread = StocktakeBuilder.Build(RiverCrisis.Reports, new StocktakeOptions { Sections = ["demands"] }).Demands!.ShouldHaveSingleItem();
        thread.Standing.ShouldBe("granted");
        thread.Replies.ShouldHaveSingleItem().Basis.ShouldBe("stated");
    }

    [Fact]
    public void Before_the_reply_was_published_the_demand_is_open() =>
        StocktakeBuilder.Build(RiverCrisis.Reports, new StocktakeOptions { AsOf = Sample.Day("2040-06-10") }).Demands!.ShouldHaveSingleItem().Standing.ShouldBe("open");
}
