using Chancery.Domain;
using Chancery.Record.Searching;

namespace Chancery.Record.Tests;

/// <summary>What every store must find when a search names fields.</summary>
public abstract partial class RecordContract
{
    private void Desk()
    {
        Put("a", "Turkey warned of sanctions in Geneva.", Kinds.Threat, "2018-01-15", e => e with { Source = [Make.State("Turkey", "TUR")], Place = Make.Place("Geneva", "CHE"), When = Make.Day("2018-02-03") });
        Put("b", "Peru imposed sanctions.", Kinds.Sanction, "2018-03-01", e => e with { Source = [Make.State("Peru", "PER")], Target = [Make.State("Turkey", "TUR")], Certainty = Certainties.Planned });
        Put("c", "Sanctions were discussed by the Foreign Office minister.", Kinds.Meeting, null, e => e with { Source = [Make.Person("Foreign Office", "GBR"), Make.Person("Minister Poe", "GBR")] });
    }

    private void Put(string id, string text, string kind, string? published, Func<Entry, Entry> with)
    {
        var report = Make.Report(id, text, published) with { Outlet = id == "a" ? "The Daily Gazette" : "Radio Nord" };
        Record.Write(Make.Recorded(report, with(Make.Entry(report, kind, text))));
    }

    [Theory]
    [InlineData("sanctions", "abc")]
    [InlineData("sanctions actor:Turkey", "ab")]
    [InlineData("sanctions actor:turkey kind:threat since:2018-01", "a")]
    [InlineData("actor:TUR actor:Peru", "b")]
    [InlineData("actor:Peru,\"Foreign Office\"", "bc")]
    [InlineData("actor:\"Office Minister\"", "")]
    [InlineData("actor:Geneva", "")]
    [InlineData("kind:threat,sanction", "ab")]
    [InlineData("KIND:Threat", "a")]
    [InlineData("place:geneva", "a")]
    [InlineData("place:CHE", "a")]
    [InlineData("certainty:planned", "b")]
    [InlineData("outlet:\"daily gazette\"", "a")]
    [InlineData("outlet:gazette,nord", "abc")]
    [InlineData("report:b", "b")]
    [InlineData("report:a,c sanctions", "ac")]
    [InlineData("report:A", "")]
    [InlineData("since:2018-02", "ab")]
    [InlineData("since:2018-02-04", "b")]
    [InlineData("until:2018-02", "a")]
    [InlineData("since:2018 until:2018", "ab")]
    [InlineData("since:2018-02-03 until:2018-02-03 sanctions", "a")]
    [InlineData("\"warned of sanctions\"", "a")]
    [InlineData("\"sanctions warned\"", "")]
    [InlineData("since:2018 ?!", "ab")]
    public void Entries_are_found_by_field(string query, string reports)
    {
        Desk();
        string.Concat(Record.Search(SearchParser.Parse(query)).Select(e => e.Report).Order(StringComparer.Ordinal)).ShouldBe(reports);
    }

    [Fact]
    public void Without_words_the_newest_come_first()
    {
        Desk();
        Record.Search(SearchParser.Parse("outlet:gazette,nord")).Select(e => e.Report).ShouldBe(["b", "a", "c"]);
        Record.Search(SearchParser.Parse("since:2018"), 1).Single().Report.ShouldBe("b");
    }

    [Fact]
    public void A_superseded_reading_is_not_searched_by_field()
    {
        Desk();
        Put("a", "Chile warned of tariffs.", Kinds.Threat, "2018-01-15", e => e with { Source = [Make.State("Chile", "CHL")] });
        Record.Search(SearchParser.Parse("kind:threat")).Single().EvidenceText.ShouldStartWith("Chile");
        Record.Search(SearchParser.Parse("actor:Turkey kind:threat")).ShouldBeEmpty();
    }

    [Fact]
    public void A_query_without_words_or_conditions_finds_nothing()
    {
        Desk();
        Record.Search(SearchParser.Parse(" ?! \"\" ")).ShouldBeEmpty();
        Record.Search(new SearchQuery()).ShouldBeEmpty();
    }
}
