using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>Which names take "the"; see <c>Data/with-article.tsv</c>.</summary>
internal static class Articles
{
    private static readonly Lazy<List<string[]>> Patterns = new(() => [.. DataTable.Rows(typeof(Articles), "with-article.tsv").Select(r => r[0].Split('*'))]);

    public static string With(string name) => Patterns.Value.Exists(p => Fits(name, p)) ? $"the {name}" : name;

    private static bool Fits(string name, string[] parts) => parts.Length == 1 ? name == parts[0]
        : name.StartsWith(parts[0], StringComparison.Ordinal) && name.EndsWith(parts[^1], StringComparison.Ordinal) && (parts.Length < 3 || name.Contains(parts[1], StringComparison.Ordinal));
}
