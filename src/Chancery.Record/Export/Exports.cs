namespace Chancery.Record.Export;

/// <summary>The forms in which a record can be exported.</summary>
public static class Exports
{
    public static IReadOnlyList<IExport> All { get; } = [new JsonLinesExport(), new CsvExport(), new PloverExport()];

    /// <summary>The export of a format, case aside, or null where there is none of that name.</summary>
    public static IExport? ByFormat(string format) => All.FirstOrDefault(e => string.Equals(e.Format, format, StringComparison.OrdinalIgnoreCase));
}
