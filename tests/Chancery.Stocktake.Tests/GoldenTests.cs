using Chancery.Domain;
using Chancery.Stocktake.Rendering;

namespace Chancery.Stocktake.Tests;

/// <summary>What a reader sees of two invented crises.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("strait", "text")]
    [InlineData("strait", "md")]
    [InlineData("strait", "html")]
    [InlineData("strait", "json")]
    [InlineData("river", "text")]
    public void The_page_of_a_crisis_is_as_expected(string crisis, string format)
    {
        var reports = crisis == "strait" ? StraitCrisis.Reports : RiverCrisis.Reports;
        Expectations.Match($"{crisis}.{format}.txt", Render(format, reports, new StocktakeOptions()));
    }

    [Fact]
    public void What_changed_since_a_day_is_as_expected() =>
        Expectations.Match("strait-since.text.txt", Render("text", StraitCrisis.Reports, new StocktakeOptions { Since = Sample.Day("2031-03-08") }));

    private static string Render(string format, IReadOnlyList<RecordedReport> reports, StocktakeOptions options)
    {
        var writer = new StringWriter();
        Renderers.Find(format)!.Write(StocktakeBuilder.Build(reports, options), writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
