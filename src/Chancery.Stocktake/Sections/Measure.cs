using System.Globalization;

namespace Chancery.Stocktake.Sections;

/// <summary>How measures are written; they stand in tables and remarks only, never in lines of facts.</summary>
internal static class Measure
{
    public static string Text(double? value) => value is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "–";
}
