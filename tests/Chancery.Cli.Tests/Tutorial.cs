using System.Text.RegularExpressions;

namespace Chancery.Cli.Tests;

/// <summary>A page of docs/ read as what it tells its reader to type, and the files that it shows.</summary>
internal sealed partial class Tutorial(string page)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n");

    /// <summary>The arguments of each command, in order; "chancery" is left out.</summary>
    public IEnumerable<string[]> Commands => Blocks("sh").SelectMany(b => b.Text.Split('\n'))
        .Where(l => l.StartsWith("chancery ", StringComparison.Ordinal))
        .Select(l => l.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);

    /// <summary>Each file shown, the parts of its blocks joined.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Blocks("yaml").GroupBy(b => b.Name).ToDictionary(g => g.Key, g => string.Concat(g.Select(b => b.Text)));

    private IEnumerable<(string Name, string Text)> Blocks(string language) =>
        Block().Matches(_text).Where(m => m.Groups["language"].Value == language).Select(m => (m.Groups["name"].Value, m.Groups["text"].Value));

    [GeneratedRegex("^```(?<language>[a-z]+) ?(?<name>\\S*)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline, 1000)]
    private static partial Regex Block();
}
