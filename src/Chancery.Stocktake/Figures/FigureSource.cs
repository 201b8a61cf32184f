using Chancery.Domain;

namespace Chancery.Stocktake.Figures;

/// <summary>Who gives a figure, and for which day.</summary>
internal static class FigureSource
{
    public static string Of(Material material, Entry entry)
    {
        var said = entry.Attribution.Select(a => a.Source is null ? null : Wording.Name(a.Source)).OfType<string>().FirstOrDefault();
        return said ?? material.ReportOf(entry).Outlet ?? "outlet not named";
    }

    /// <summary>The last day of its time where that is closed, else the day of the report.</summary>
    public static DateOnly? AsOf(Material material, Entry entry) => Dating.Usable(entry, material.Published(entry))?.To ?? material.Published(entry);
}
