using System.Collections.Frozen;
using System.Globalization;
using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>PLOVER's scores of conflict and cooperation, from <c>Data/plover-scores.tsv</c>.</summary>
internal static class PloverScore
{
    private const string NoMode = "-";

    private static readonly Lazy<FrozenDictionary<(string Category, string Mode), double>> Scores = new(() => DataTable.Rows(typeof(PloverScore), "plover-scores.tsv")
        .ToFrozenDictionary(r => (r[0], r[1]), r => double.Parse(r[2], CultureInfo.InvariantCulture)));

    /// <summary>The score, −10 (conflict) to 10 (cooperation), or null where the manual has none.</summary>
    public static double? Of(string category, string? mode) =>
        Find(category, mode ?? NoMode) ?? Find(category, NoMode);

    private static double? Find(string category, string mode) => Scores.Value.TryGetValue((category, mode), out var score) ? score : null;
}
