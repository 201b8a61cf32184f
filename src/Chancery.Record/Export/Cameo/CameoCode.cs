using System.Collections.Frozen;
using System.Globalization;
using Chancery.Domain;

namespace Chancery.Record.Export.Cameo;

/// <summary>A CAMEO event code.</summary>
/// <param name="Code">The code, a string: 010 is not 10.</param>
/// <param name="Quad">GDELT's QuadClass.</param>
/// <param name="Goldstein">Its value on the Goldstein scale, −10 to 10.</param>
/// <param name="Name">Its name in the manual.</param>
internal sealed record CameoCode(string Code, int Quad, double Goldstein, string Name)
{
    private static readonly Lazy<FrozenDictionary<string, CameoCode>> Codes = new(() => DataTable.Rows(typeof(CameoCode), "cameo-codes.tsv")
        .ToFrozenDictionary(r => r[0], r => new CameoCode(r[0], int.Parse(r[1], CultureInfo.InvariantCulture), double.Parse(r[2], CultureInfo.InvariantCulture), r[3])));

    /// <summary>The two digits of its root.</summary>
    public string Root => Code[..2];

    /// <summary>The three digits of its base.</summary>
    public string Base => Code[..Math.Min(3, Code.Length)];

    /// <summary>The code of an entry's event between two parties, or null where CAMEO has none.</summary>
    public static CameoCode? Of(Entry entry, bool between) => CameoRule.For(entry) is { Cameo: { } code } rule ? Codes.Value[between ? rule.Between : code] : null;
}
