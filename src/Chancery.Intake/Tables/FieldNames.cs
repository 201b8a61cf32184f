using Chancery.Domain;

namespace Chancery.Intake.Tables;

/// <summary>What a column or a line of front matter means, by the names of <c>Data/fields.tsv</c>.</summary>
internal static class FieldNames
{
    public const string Text = "text";
    public const string Id = "id";
    public const string Title = "title";
    public const string Published = "published";
    public const string Outlet = "outlet";
    public const string Byline = "byline";
    public const string Url = "url";
    public const string Language = "language";

    private const int LongestName = 40;
    private static readonly Lazy<Dictionary<string, (string Field, int Rank)>> Names = new(Load);

    /// <summary>The field a name stands for, or null.</summary>
    public static string? Of(string name) => Find(name)?.Field;

    /// <summary>The field, and how good a name it is for it: 0 is the best.</summary>
    public static (string Field, int Rank)? Find(string name)
    {
        var key = name.Trim();
        return key.Length is > 0 and <= LongestName
            && Names.Value.TryGetValue(key.ToLowerInvariant().Replace(' ', '_').Replace('-', '_').Replace('.', '_'), out var found) ? found : null;
    }

    private static Dictionary<string, (string Field, int Rank)> Load()
    {
        var names = new Dictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var row in DataTable.Rows(typeof(FieldNames), "fields.tsv"))
        {
            var rank = 0;
            foreach (var name in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(name, (row[0], rank++));
            }
        }

        return names;
    }
}
