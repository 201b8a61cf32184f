using Chancery.Domain;
using Chancery.Record.Searching;
using CsCheck;

namespace Chancery.Record.Tests.Searching;

public class SearchParserTests
{
    [Fact]
    public void Words_phrases_and_conditions_are_told_apart()
    {
        var query = SearchParser.Parse("""sanctions "cease fire" actor:"Foreign Office",Peru kind:Threat since:2018-01 until:2019 10:30""");
        query.Words.ShouldBe(["sanctions", "10:30"]);
        query.Phrases.ShouldBe(["cease fire"]);
        query.Actors.ShouldBe([["Foreign Office", "Peru"]]);
        query.Kinds.ShouldBe([[Kinds.Threat]]);
        (query.Since, query.Until).ShouldBe((new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31)));
    }

    [Fact]
    public void Of_several_days_the_narrowest_counts() =>
        (SearchParser.Parse("since:2018 since:2018-06 until:2019 until:2018-02").Since, SearchParser.Parse("until:2020 until:2018-02").Until).ShouldBe((new DateOnly(2018, 6, 1), new DateOnly(2018, 2, 28)));

    [Theory]
    [InlineData("sanctions actr:Turkey", 10, "no field \"actr\"")]
    [InlineData("kind:party", 5, "no kind \"party\"")]
    [InlineData("kind:threat,party", 12, "no kind \"party\"")]
    [InlineData("x certainty:sure", 12, "no certainty")]
    [InlineData("since:yesterday", 6, "no day of the calendar")]
    [InlineData("since:2018-02-30", 6, "no day of the calendar")]
    [InlineData("until:2018,2019", 11, "takes one day")]
    [InlineData("actor:", 6, "has no value")]
    [InlineData("actor:Peru,", 11, "has no value")]
    [InlineData("actor:?!", 6, "neither letter nor digit")]
    [InlineData("https://example.org", 0, "quotation marks")]
    public void What_is_wrong_is_named_with_its_place(string query, int position, string told)
    {
        var problem = Should.Throw<SearchSyntaxException>(() => SearchParser.Parse(query));
        problem.Position.ShouldBe(position);
        problem.Message.ShouldContain(told);
        problem.Message.Split('\n')[^1].ShouldBe("  " + new string(' ', position) + "^");
    }

    [Fact]
    public void A_quotation_mark_that_nobody_closes_reaches_to_the_end() =>
        SearchParser.Parse("actor:\"Foreign Office").Actors.ShouldBe([["Foreign Office"]]);

    [Fact]
    public void Any_text_is_a_query_or_a_clear_error() => Gen.String.Sample(text =>
    {
        try
        {
            SearchParser.Parse(text);
        }
        catch (SearchSyntaxException problem)
        {
            problem.Position.ShouldBeInRange(0, text.Length);
        }
    }, iter: 5000);
}
