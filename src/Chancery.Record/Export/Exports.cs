using Chancery.Record.Export.Gdelt;
using Chancery.Record.Export.Graph;
using Chancery.Record.Export.Stix;
using Chancery.Record.Export.Web;

namespace Chancery.Record.Export;

/// <summary>The forms in which a record can be exported; Parquet is a project of its own.</summary>
public static class Exports
{
    public static IReadOnlyList<IExport> All { get; } =
    [
        new JsonLinesExport(), new CsvExport(), new PloverExport(), new PolecatExport(), new IcewsExport(), new GdeltExport(),
        new GdeltMentionsExport(), new GeoJsonExport(), new GraphMlExport(), new StixExport(), new WebAnnotationExport(),
    ];

    /// <summary>The export of a format, case aside, or null where there is none of that name.</summary>
    public static IExport? ByFormat(string format) => All.FirstOrDefault(e => string.Equals(e.Format, format, StringComparison.OrdinalIgnoreCase));
}
