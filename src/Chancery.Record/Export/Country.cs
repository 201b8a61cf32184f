using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>The codes of a state or territory in other schemes, from <c>Data/countries.tsv</c>; each null where the scheme has none or it is not known.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Cow">Number in the Correlates of War list of states.</param>
/// <param name="Fips">FIPS 10-4.</param>
/// <param name="Cameo">CAMEO's code for actors.</param>
/// <param name="Name">The name as ICEWS writes it.</param>
internal sealed record Country(string? Iso2, string? Cow, string? Fips, string Cameo, string Name)
{
    private static readonly Lazy<FrozenDictionary<string, Country>> Table = new(() => DataTable.Rows(typeof(Country), "countries.tsv")
        .ToFrozenDictionary(r => r[0], r => new Country(Some(r[1]), Some(r[2]), Some(r[3]), Some(r[4]) ?? r[0], r[5])));

    /// <summary>By ISO 3166 alpha-3 or the gazetteer's code, or null.</summary>
    public static Country? Of(string? code) => code is null ? null : Table.Value.GetValueOrDefault(code);

    private static string? Some(string field) => field.Length > 0 ? field : null;
}
