using System.Diagnostics;
using Chancery.Grounding.Places;
using CsCheck;

namespace Chancery.Grounding.Tests.Places;

public class PlaceFinderTests
{
    private static readonly PlaceFinder Finder = new();

    private static string Found(string text, bool demonyms = false) => string.Join("; ", Finder.Find(text, demonyms).Select(s => s.Of(text)));

    [Theory]
    [InlineData("Talks in New York and Deir ez-Zor ended.", "New York; Deir ez-Zor")]
    [InlineData("Ships left the Strait of Hormuz for Ho Chi Minh City.", "Strait of Hormuz; Ho Chi Minh City")]
    public void The_longest_name_wins(string text, string found) => Found(text).ShouldBe(found);

    [Theory]
    [InlineData("Police said many were hurt. Reading is fun.")]
    [InlineData("March was cold and May was warm.")]
    public void Common_words_that_towns_bear_are_passed_over(string text) => Found(text).ShouldBe("");

    [Theory]
    [InlineData("President Lincoln spoke.")]
    [InlineData("Mr. Houston spoke.")]
    [InlineData("Nelson Mandela spoke.")]
    public void A_persons_name_is_no_place(string text) => Found(text).ShouldBe("");

    [Fact]
    public void A_newspaper_is_no_place() => Found("He told the Washington Post so.").ShouldBe("");

    [Theory]
    [InlineData("Iraq's army left Mosul.", "Iraq; Mosul")]
    [InlineData("They reached Iraq.", "Iraq")]
    [InlineData("The U.S. said so; the UK.", "U.S.; UK")]
    [InlineData("He told us nothing.", "")]
    [InlineData("A fire in Athens, Ga., spread.", "Athens; Ga.")]
    public void Dots_and_possessives_stay_outside_unless_they_belong(string text, string found) => Found(text).ShouldBe(found);

    [Fact]
    public void Adjectives_of_states_are_found_when_asked_for()
    {
        Found("The Syrian army advanced.").ShouldBe("");
        Found("The Syrian army advanced.", demonyms: true).ShouldBe("Syrian");
    }

    [Fact]
    public void Any_text_gives_ordered_spans_that_do_not_overlap() => Gen.String.Sample(text =>
    {
        var spans = Finder.Find(text, demonyms: true);
        for (var i = 1; i < spans.Count; i++)
        {
            spans[i].Start.ShouldBeGreaterThanOrEqualTo(spans[i - 1].End);
        }
    }, iter: 1000);

    [Theory]
    [InlineData("A")]
    [InlineData("A.")]
    [InlineData("New ")]
    [InlineData("Paris, ")]
    [InlineData("Los Angeles County of ")]
    public void Two_million_letters_on_one_line_are_read_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        var spans = Finder.Find(text);
        new PlaceResolver().Resolve(text, [.. spans.Take(20_000)]);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
