using Chancery.Stocktake.Crises;

namespace Chancery.Stocktake.Tests;

public sealed class CrisisTests
{
    private static StocktakeReport Of(string terms) => StocktakeBuilder.Build([.. StraitCrisis.Reports, .. RiverCrisis.Reports], new StocktakeOptions { Crisis = CrisisReader.Read(terms) });

    [Fact]
    public void An_actor_delimits_the_crisis_to_what_it_takes_part_in()
    {
        var stocktake = Of("actor:\"Vale Front\"");
        stocktake.Reports.ShouldBe(3);
        stocktake.Sections.SelectMany(s => s.Lines).ShouldNotContain(l => l.Text.Contains("Sudmark", StringComparison.Ordinal));
    }

    [Fact]
    public void An_actor_means_all_who_speak_for_it() =>
        Of("actor:Sudmark").Sections.Single(s => s.Name == "threats").Lines.ShouldHaveSingleItem().Text.ShouldStartWith("Ilse Brandt");

    [Fact]
    public void Words_and_places_narrow_further() => Of("actor:Sudmark word:sanctions").Reports.ShouldBe(2);

    [Fact]
    public void A_crisis_is_found_by_its_heaviest_parties_when_none_is_given()
    {
        var crisis = StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions()).Crisis;
        crisis.Found.ShouldBeTrue();
        crisis.Actors.Take(2).ShouldBe(["Sudmark", "Norland"]);
    }

    [Theory]
    [InlineData("Norland")]
    [InlineData("actor:")]
    [InlineData("party:Norland")]
    [InlineData("")]
    public void Terms_that_are_none_are_refused(string terms) => Should.Throw<ArgumentException>(() => CrisisReader.Read(terms)).Message.ShouldContain("actor:");

    [Fact]
    public void A_file_can_bring_groups_and_topics_of_its_own()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        File.WriteAllText(file, """
            name: The strait
            actors: [Norland, Sudmark, Westria, Ostmark]
            groups:
              - name: Northern League
                members: {XWE: Westria, XOM: Ostmark, XNO: Nordavia}
            topics:
              - name: sanctions
                words: [sanctions]
                for: [{kinds: [sanction], status: [imposed]}]
                against: [{kinds: [rejection]}, {kinds: [sanction], status: [lifted]}]
            """);
        try
        {
            var unity = StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions { Crisis = CrisisReader.Read(file), AsOf = Sample.Day("2031-03-08") }).Unity!.ShouldHaveSingleItem();
            unity.Members.ToDictionary(m => m.Name, m => m.Cells[0].Stance).ShouldBe(new Dictionary<string, string> { ["Ostmark"] = "against", ["Westria"] = "for" });
            unity.Silent.ShouldBe(["Nordavia"]);
            unity.Topics.ShouldHaveSingleItem().Divergence.ShouldBe(1);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
