using System.Xml.Linq;

namespace Chancery.Architecture.Tests;

/// <summary>The one-way flow, held by project references: stages know only the domain.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly string[] Stages = ["Intake", "Language", "Grounding", "Coding", "Record", "Stocktake"];

    private static readonly Dictionary<string, string[]> References = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
        .ToDictionary(
            f => Path.GetFileNameWithoutExtension(f),
            f => XDocument.Load(f).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToArray(),
            StringComparer.Ordinal);

    public static TheoryData<string> StageNames => [.. Stages];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_references_the_domain_and_nothing_else(string stage) => References[$"Chancery.{stage}"].ShouldBe(["Chancery.Domain"]);

    [Fact]
    public void The_domain_references_nothing() => References["Chancery.Domain"].ShouldBeEmpty();

    [Fact]
    public void The_facade_knows_every_stage() =>
        Stages.Select(s => $"Chancery.{s}").Where(s => !References["Chancery"].Contains(s)).ShouldBeEmpty();

    [Fact]
    public void Nothing_references_a_door() =>
        References.Where(r => r.Value.Contains("Chancery.Cli")).Select(r => r.Key).ShouldBeEmpty();

    [Fact]
    public void No_code_names_a_country_or_a_leader()
    {
        // Knowledge lives in data files; these are a sample of what must never stand in code.
        string[] names = ["Russia", "Ukraine", "Turkey", "Syria", "Blinken", "Lavrov", "Putin", "Washington", "Moscow", "Kremlin"];
        var offenders = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(l => names.Where(n => l.Contains(n, StringComparison.Ordinal)).Select(n => $"{Path.GetFileName(f)}: {n}")));
        offenders.ShouldBeEmpty();
    }
}
