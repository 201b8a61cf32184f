namespace Chancery.Stocktake.Rendering;

/// <summary>The first line, alike in all formats for people.</summary>
internal static class Heading
{
    public static string Of(StocktakeReport s) =>
        $"Where things stand{(s.AsOf is { } day ? $" as of {Material.Iso(day)}" : "")}{(s.Since is { } from ? $", since {Material.Iso(from)}" : "")}";

    public static string Basis(StocktakeReport s) =>
        $"{s.Entries} entries from {s.Reports} report{(s.Reports == 1 ? "" : "s")}. A reading of what was reported, not a forecast.";
}
