using System.Text.Json;
using Chancery.Stocktake.Rendering;

namespace Chancery.Stocktake.Tests;

public sealed class JsonTests
{
    [Fact]
    public void The_schema_in_the_documentation_is_that_of_the_program()
    {
        var file = Path.Combine(Repository.Root, "docs", "stocktake.schema.json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1")
        {
            File.WriteAllText(file, JsonRenderer.Schema() + "\n");
        }

        (JsonRenderer.Schema() + "\n").ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_values_of_the_sections_are_there_beside_their_lines()
    {
        var writer = new StringWriter();
        new JsonRenderer().Write(StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions()), writer);
        var root = JsonDocument.Parse(writer.ToString()).RootElement;
        root.GetProperty("demands")[0].GetProperty("standing").GetString().ShouldBe("refused");
        root.GetProperty("toll")[0].GetProperty("figures")[1].GetProperty("max").GetDouble().ShouldBe(21);
        root.GetProperty("sanctions")[0].GetProperty("steps").GetArrayLength().ShouldBe(2);
        root.GetProperty("paths").GetProperty("rows")[0].GetProperty("cells").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void A_section_not_asked_for_has_no_values() =>
        StocktakeBuilder.Build(StraitCrisis.Reports, new StocktakeOptions { Sections = ["toll"] }).Demands.ShouldBeNull();
}
