using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Export.Web;

/// <summary>GeoJSON (RFC 7946): a point for every entry whose place has coordinates, a feature a line.</summary>
/// <remarks>Longitude comes first. Entries without coordinates, or with such as do not lie on the earth, are left out.</remarks>
public sealed class GeoJsonExport : IExport
{
    public string Format => "geojson";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var features = new JsonItems(to, """{"type":"FeatureCollection","features":["""u8);
        foreach (var recorded in reports)
        {
            foreach (var entry in recorded.Entries)
            {
                if (entry.Place is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 } place)
                {
                    features.Add(json => Feature(json, recorded.Report, entry, place));
                }
            }
        }

        features.End("]}"u8);
    }

    private static void Feature(Utf8JsonWriter to, Report report, Entry entry, Place place)
    {
        to.WriteStartObject();
        to.WriteString("type", "Feature");
        to.WriteString("id", entry.Id);
        to.Object("geometry", () =>
        {
            to.WriteString("type", "Point");
            to.WriteStartArray("coordinates");
            to.WriteNumberValue(place.Longitude!.Value);
            to.WriteNumberValue(place.Latitude!.Value);
            to.WriteEndArray();
        });
        to.Object("properties", () => Properties(to, report, entry, place));
        to.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter to, Report report, Entry entry, Place place)
    {
        to.Texts("kinds", entry.Kinds);
        to.Text("code", entry.Code);
        to.Text("mode", entry.Mode);
        to.Text("status", entry.Status);
        to.Text("certainty", entry.Certainty);
        to.Texts("source", entry.Source.Select(a => a.Name ?? a.Text));
        to.Texts("target", entry.Target.Select(a => a.Name ?? a.Text));
        to.Text("place", place.Name ?? place.Text);
        to.Text("country", place.Country);
        if (place.GeoNamesId is { } geonames)
        {
            to.WriteNumber("geonames", geonames);
        }

        Day(to, "from", entry.When?.From);
        Day(to, "to", entry.When?.To);
        to.Text("evidence", entry.EvidenceText);
        to.WriteNumber("confidence", double.IsFinite(entry.Confidence) ? entry.Confidence : 0);
        to.Text("occurrence", entry.Occurrence);
        to.Text("report", entry.Report);
        Day(to, "published", report.Published);
        to.Text("outlet", report.Outlet);
        to.Text("title", report.Title);
        to.Text("url", report.Url);
    }

    private static void Day(Utf8JsonWriter to, string name, DateOnly? day) => to.Text(name, day?.ToString("O"));
}
