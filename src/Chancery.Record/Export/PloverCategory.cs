using System.Globalization;
using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>A PLOVER event category.</summary>
/// <param name="Name">Such as CONSULT.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
internal sealed record PloverCategory(string Name, int Quad)
{
    private const string Any = "*";

    private static readonly Lazy<Dictionary<(string Code, string Status), PloverCategory>> Table = new(() => DataTable.Rows(typeof(PloverCategory), "plover.tsv")
        .ToDictionary(r => (r[0], r[1]), r => new PloverCategory(r[2], int.Parse(r[3], CultureInfo.InvariantCulture))));

    /// <summary>The category of an entry, or null where PLOVER has none.</summary>
    public static PloverCategory? Of(Entry entry) => entry.Code is not { } code ? null
        : Table.Value.GetValueOrDefault((code, Any)) ?? Table.Value.GetValueOrDefault((code, entry.Status ?? ""));
}
