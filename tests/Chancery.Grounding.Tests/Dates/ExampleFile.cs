namespace Chancery.Grounding.Tests.Dates;

/// <summary>Reads the example tables that stand beside the tests; lines that begin with # are comments.</summary>
internal static class ExampleFile
{
    public static IEnumerable<string[]> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "Chancery.Grounding.Tests", folder, name))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('\t'));
}
