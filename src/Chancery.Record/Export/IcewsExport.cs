using Chancery.Domain;
using Chancery.Record.Export.Cameo;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export;

/// <summary>ICEWS' 20 columns as TSV with a header.</summary>
/// <remarks>
/// A row for each pair of actors of an entry that has a CAMEO code (<c>Data/cameo-rules.tsv</c>) and a day; what holds between two is told
/// once in each direction. The id is made from entry and pair, so it stays. <c>Intensity</c> is the Goldstein value; countries are given
/// by name. Empty, because the record does not know them: number of the sentence, city, district, province.
/// </remarks>
public sealed class IcewsExport : IExport
{
    /// <summary>The header, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors",
        "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    public string Format => "icews";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = TextLines.To(to);
        lines.WriteLine(string.Join('\t', Columns));
        var row = DelimitedRow.Tsv();
        foreach (var recorded in reports)
        {
            foreach (var entry in recorded.Entries)
            {
                if (EventDay.Of(recorded, entry) is { } day)
                {
                    foreach (var dyad in Dyad.Directed(entry))
                    {
                        if (CameoCode.Of(entry, dyad.Between) is { } code)
                        {
                            Fill(row, recorded, entry, day, dyad, code);
                            lines.WriteLine(row.End());
                        }
                    }
                }
            }
        }
    }

    private static void Fill(EntryRow row, RecordedReport recorded, Entry entry, DateOnly day, Dyad dyad, CameoCode code)
    {
        row.Whole(Numbers.Of(entry.Id, dyad.Source?.Span.ToString(), dyad.Source?.Name, dyad.Target?.Span.ToString(), dyad.Target?.Name)).Day(day);
        Actor(row, dyad.Source);
        row.Text(code.Name).Text(code.Code).Number(code.Goldstein);
        Actor(row, dyad.Target);
        row.Text(entry.Report).Whole(null).Text(recorded.Report.Outlet).Text(null).Text(null).Text(null);
        row.Text(Name(entry.Place?.Country)).Number(entry.Place?.Latitude).Number(entry.Place?.Longitude);
    }

    private static void Actor(EntryRow row, Actor? actor)
    {
        var code = ActorCode.Of(actor);
        row.Text(actor?.Name ?? actor?.Text).Text(string.Join(',', code.IcewsSectors.Distinct(StringComparer.Ordinal))).Text(Name(actor?.Country));
    }

    private static string? Name(string? country) => Country.Of(country)?.Name ?? country;
}
