using Chancery.Domain;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Figures;

/// <summary>Which nouns count people or forces, and what to call them; see <c>Data/units.tsv</c>.</summary>
internal static class CountedUnits
{
    private static readonly Lazy<Dictionary<(string Kind, string Unit), string>> Table = new(() =>
        DataTable.Rows(typeof(CountedUnits), "units.tsv").SelectMany(r => r[2].Split(' ').Select(u => (Key: (r[0], u), Class: r[1]))).ToDictionary(p => p.Key, p => p.Class));

    /// <summary>The class counted ("civilians"); null where the amount counts something else, such as miles or a share.</summary>
    public static string? Class(string kind, Entry entry) => entry.Quantity is { } quantity && FigureFit.Belongs(entry, quantity) ? Class(kind, quantity) : null;

    private static string? Class(string kind, Quantity quantity)
    {
        if (quantity.Text.Contains('%', StringComparison.Ordinal) || (quantity.Min is null && quantity.Max is null))
        {
            return null;
        }

        if (quantity.Unit is not { Length: > 0 } unit)
        {
            // "Dozens were killed" counts people; "six were deployed" may count anything.
            return kind == Kinds.Toll ? "people" : null;
        }

        return Table.Value.GetValueOrDefault((kind, unit)) ?? Table.Value.GetValueOrDefault((kind, ContentWords.Stem(unit)))
            // Nationals are counted by a name: "five Norlanders".
            ?? (kind == Kinds.Toll && quantity.Text.Split(' ')[^1] is { Length: > 2 } last && char.IsUpper(last[0]) && last.StartsWith(unit[..1], StringComparison.OrdinalIgnoreCase) ? "people" : null);
    }
}
