using System.Text.Json;
using Chancery.Domain;
using Chancery.Stocktake.Rendering;

namespace Chancery.Stocktake.Tests;

public sealed class StocktakeTests
{
    private const string Text = "Peru urged Chile to withdraw. Chile refused. The two sides met in Muscat on 9 May 2019. At least 12 sailors were killed.";

    private static Actor Actor(string name, int start) => new() { Text = name, Span = new TextSpan(start, start + name.Length), Name = name, Code = name[..3].ToUpperInvariant() };

    private static Entry Make(string id, string kind, string words, string? status, IReadOnlyList<Actor> source, IReadOnlyList<Actor> target) => new()
    {
        Id = id,
        Report = "r1",
        Kinds = [kind],
        Certainty = Certainties.Asserted,
        Status = status,
        Source = source,
        Target = target,
        Confidence = 0.9,
        Evidence = new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length),
        EvidenceText = words,
        Head = new TextSpan(0, 1),
        HeadText = "x",
    };

    private static readonly Entry Demand = Make("d1", "demand", "Peru urged Chile to withdraw", null, [Actor("Peru", 0)], [Actor("Chile", 11)]);

    private static readonly Entry Refusal = Make("p1", "reply", "Chile refused", "reject", [Actor("Chile", 30)], [Actor("Peru", 0)]) with { Answers = "d1" };

    private static readonly Entry Meeting = Make("m1", "meeting", "The two sides met in Muscat on 9 May 2019", "held", [Actor("Peru", 0), Actor("Chile", 11)], []) with
    {
        When = new When("9 May 2019", new TextSpan(76, 86), new DateOnly(2019, 5, 9), new DateOnly(2019, 5, 9), "day", "DATE", "2019-05-09"),
        Place = new Place("Muscat", new TextSpan(66, 72), "Muscat", "OMN", 23.6, 58.4, 287286),
    };

    private static readonly Entry Toll = Make("t1", "toll", "At least 12 sailors were killed", "killed", [], []) with
    {
        Quantity = new Quantity("At least 12 sailors", new TextSpan(88, 107), 12, null, "at_least", "sailor"),
    };

    private static readonly RecordedReport Recorded = new(
        new Report { Id = "r1", Text = Text, Published = new DateOnly(2019, 5, 10), Outlet = "Coast Wire" }, [Demand, Refusal, Meeting, Toll], DateTimeOffset.UnixEpoch, "m", "c");

    private static string Render(string format, StocktakeOptions? options = null)
    {
        var writer = new StringWriter();
        Renderers.Find(format)!.Write(StocktakeBuilder.Build([Recorded], options ?? new StocktakeOptions()), writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void The_page_is_as_expected(string format) => Expectations.Match($"stocktake.{format}.txt", Render(format));

    [Fact]
    public void A_demand_stands_with_the_reply_that_refuses_it()
    {
        var section = StocktakeBuilder.Build([Recorded], new StocktakeOptions { Sections = ["demands"] }).Sections.ShouldHaveSingleItem();
        section.Lines.ShouldHaveSingleItem().Label.ShouldBe("refused");
        section.Lines[0].Under.ShouldHaveSingleItem().Text.ShouldContain("Chile");
    }

    [Fact]
    public void A_demand_without_reply_is_open_and_unknown()
    {
        var alone = Recorded with { Entries = [Demand] };
        var page = StocktakeBuilder.Build([alone], new StocktakeOptions());
        page.Sections.Single(s => s.Name == "demands").Lines[0].Label.ShouldBe("open");
        page.Sections.Single(s => s.Name == "unknowns").Lines[0].Text.ShouldStartWith("no reply reported");
    }

    [Fact]
    public void What_was_published_later_is_not_known_yet() =>
        StocktakeBuilder.Build([Recorded], new StocktakeOptions { AsOf = new DateOnly(2019, 5, 9) }).Reports.ShouldBe(0);

    [Fact]
    public void An_unknown_section_is_refused_with_the_names_of_the_known() =>
        Should.Throw<ArgumentException>(() => StocktakeBuilder.Build([], new StocktakeOptions { Sections = ["weather"] })).Message.ShouldContain("timeline");

    [Fact]
    public void Entries_of_one_occurrence_make_one_line_with_all_their_notes()
    {
        var second = Recorded with { Report = Recorded.Report with { Id = "r2" }, Entries = [Meeting with { Id = "m2", Report = "r2", Occurrence = "o1" }] };
        var first = Recorded with { Entries = [Meeting with { Occurrence = "o1" }] };
        StocktakeBuilder.Build([first, second], new StocktakeOptions { Sections = ["meetings"] }).Sections[0].Lines.ShouldHaveSingleItem().Notes.Count.ShouldBe(2);
    }

    [Fact]
    public void Text_stays_within_eighty_columns() => Render("text").Split('\n').ShouldAllBe(l => l.Length <= 80);

    [Fact]
    public void Hostile_words_are_encoded_in_HTML()
    {
        var hostile = Recorded with { Entries = [Demand with { EvidenceText = "<script>alert(1)</script>", Source = [Actor("<b>", 0)] }] };
        var writer = new StringWriter();
        new HtmlRenderer().Write(StocktakeBuilder.Build([hostile], new StocktakeOptions()), writer);
        writer.ToString().ShouldNotContain("<script>");
        writer.ToString().ShouldNotContain("<b>");
    }

    [Fact]
    public void JSON_can_be_read_back() => JsonDocument.Parse(Render("json")).RootElement.GetProperty("entries").GetInt32().ShouldBe(4);
}
