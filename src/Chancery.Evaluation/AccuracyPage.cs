using System.Text;

namespace Chancery.Evaluation;

/// <summary>Writes figures into <c>docs/accuracy.md</c>: one section a subject and file, replaced when measured again.</summary>
public static class AccuracyPage
{
    private const string Head =
        "# Accuracy\n\nWritten by `chancery evaluate … --write docs/accuracy.md`, never by hand. The measures are those of the interface contract;\n"
        + "figures are on development data unless a file name says otherwise.\n";

    /// <summary>Puts a result into the page, keeping the other sections.</summary>
    public static void Put(string path, EvaluationResult result, IReadOnlyList<string> files)
    {
        var sections = File.Exists(path) ? Sections(File.ReadAllText(path)) : new SortedDictionary<string, string>(StringComparer.Ordinal);
        var title = $"{result.Subject}: {string.Join(", ", files)}";
        var body = new StringBuilder();
        body.Append("\n```\n");
        foreach (var row in result.Table)
        {
            body.Append(row).Append('\n');
        }

        sections[title] = body.Append(result.Line).Append("\n```\n").ToString();
        var page = new StringBuilder(Head);
        foreach (var (name, text) in sections)
        {
            page.Append("\n## ").Append(name).Append('\n').Append(text);
        }

        File.WriteAllText(path, page.ToString());
    }

    private static SortedDictionary<string, string> Sections(string page)
    {
        var sections = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in page.Split("\n## ").Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sections[end < 0 ? part : part[..end]] = end < 0 ? "" : part[(end + 1)..].TrimEnd('\n') + "\n";
        }

        return sections;
    }
}
