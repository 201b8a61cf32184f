using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Language.Segmentation;

/// <summary>The word lists that segmentation needs, read once from the data files of this assembly.</summary>
internal static class Lexicon
{
    public static FrozenDictionary<string, string> Abbreviations { get; } = DataTable.Rows(typeof(Lexicon), "abbreviations.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static FrozenSet<string> SentenceStarters { get; } = DataTable.Rows(typeof(Lexicon), "sentence-starters.txt")
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> HyphenPrefixes { get; } = DataTable.Rows(typeof(Lexicon), "hyphen-prefixes.txt")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
