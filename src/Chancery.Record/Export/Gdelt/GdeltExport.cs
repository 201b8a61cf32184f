using Chancery.Domain;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export.Gdelt;

/// <summary>GDELT 2.0's table of events: 61 columns, tab-separated, no header.</summary>
/// <remarks>
/// <para>A row an event between two actors (<see cref="GdeltEvent"/>), written when the first report tells of it; the numbers of mentions,
/// sources and articles are those of that report, as GDELT counts the update in which an event was first seen. Further reports are rows of
/// <see cref="GdeltMentionsExport"/>.</para>
/// <para>Empty, because the record does not know them: tone, ethnic groups, the places of the actors, type, region and feature of the place.
/// The country of a place is FIPS 10-4, as GDELT has it.</para>
/// </remarks>
public sealed class GdeltExport : IExport
{
    /// <summary>The columns, in order; GDELT's files have no header.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "GlobalEventID", "Day", "MonthYear", "Year", "FractionDate", .. ActorColumns("Actor1"), .. ActorColumns("Actor2"),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        .. PlaceColumns("Actor1Geo"), .. PlaceColumns("Actor2Geo"), .. PlaceColumns("ActionGeo"), "DATEADDED", "SOURCEURL",
    ];

    public string Format => "gdelt";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = TextLines.To(to);
        var row = DelimitedRow.Tsv();
        var seen = new HashSet<long>();
        foreach (var recorded in reports)
        {
            var lead = Lead.Of(recorded.Report);
            foreach (var told in GdeltEvent.Of(recorded).GroupBy(e => e.Id).Where(g => seen.Add(g.Key)))
            {
                Fill(row, recorded, told.First(), told.Count(), told.Any(e => lead.Overlaps(e.Entry.Evidence)));
                lines.WriteLine(row.End());
            }
        }
    }

    private static void Fill(EntryRow row, RecordedReport recorded, GdeltEvent told, int mentions, bool inLead)
    {
        var day = told.Day;
        row.Whole(told.Id).Whole(GdeltEvent.GdeltDay(day)).Whole((day.Year * 100) + day.Month).Whole(day.Year).Number(Fraction(day));
        told.Source.Fill(row);
        told.Target.Fill(row);
        row.Whole(inLead ? 1 : 0).Text(told.Code.Code).Text(told.Code.Base).Text(told.Code.Root).Whole(told.Code.Quad).Number(told.Code.Goldstein);
        row.Whole(mentions).Whole(1).Whole(1).Number(null);
        Place(row, null);
        Place(row, null);
        Place(row, told.Entry.Place);
        row.Whole(GdeltEvent.Moment(recorded.RecordedAt)).Text(recorded.Report.Url ?? recorded.Report.Id);
    }

    private static void Place(EntryRow row, Place? place) => row.Whole(null).Text(place is null ? null : place.Name ?? place.Text)
        .Text(Country.Of(place?.Country)?.Fips).Text(null).Text(null).Number(place?.Latitude).Number(place?.Longitude).Text(null);

    /// <summary>The share of the year that is over, with months of 30 days, as GDELT reckons it.</summary>
    private static double Fraction(DateOnly day) => Math.Round(day.Year + ((((day.Month - 1) * 30) + day.Day) / 365.0), 4);

    private static IEnumerable<string> ActorColumns(string actor) =>
        new[] { "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code" }.Select(c => actor + c);

    private static IEnumerable<string> PlaceColumns(string place) =>
        new[] { "Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID" }.Select(c => $"{place}_{c}");
}
