using System.Globalization;
using System.Text.Json;
using Chancery.Domain;
using Chancery.Record.Json;

namespace Chancery.Record.Export;

/// <summary>PLOVER JSON, one event a line, with the field names of the manual's chapter "Data Fields".</summary>
/// <remarks>
/// <para>Left out: entries whose code PLOVER lacks (<c>Data/plover.tsv</c>), and entries without any day, because PLOVER requires one.
/// The day is the event's where the report gives it, else the report's publication.</para>
/// <para><c>mode</c> holds the codebook's mode and the manual's auxiliary one: negated, future or hypothetical. <c>text</c> stays empty,
/// as the manual asks of whoever does not own the report; <c>event_text</c> has the clause. Fields beyond PLOVER: <c>kinds</c>,
/// <c>status</c>, <c>certainty</c>, <c>confidence</c>.</para>
/// </remarks>
public sealed class PloverExport : IExport
{
    public string Format => "plover";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(to);
        using var lines = new JsonLines(to);
        foreach (var report in reports)
        {
            var points = new CodePoints(report.Report.Text);
            foreach (var entry in report.Entries)
            {
                if (PloverCategory.Of(entry) is { } category && (entry.When?.From ?? entry.When?.To ?? report.Report.Published) is { } day)
                {
                    lines.Add(line => Event(line, report, entry, category, day, points));
                }
            }
        }
    }

    private static void Event(Utf8JsonWriter to, RecordedReport recorded, Entry entry, PloverCategory category, DateOnly day, CodePoints points)
    {
        to.WriteStartObject();
        to.WriteString("id", entry.Id);
        to.WriteBoolean("has_event", true);
        EntryWriter.Day(to, "date", day);
        if (entry.When?.To is { } end && end > day)
        {
            EntryWriter.Day(to, "enddate", end);
        }

        Entities(to, "actor", entry.Source);
        Entities(to, "recipient", entry.Target);
        EntryWriter.Strings(to, "event", [category.Name]);
        Location(to, entry.Place);
        EntryWriter.Strings(to, "event_text", [entry.EvidenceText]);
        to.WriteNumber("quad_code", category.Quad);
        EntryWriter.Strings(to, "mode", [.. new[] { entry.Mode, Auxiliary(entry.Certainty) }.OfType<string>()]);
        Text(to, "link", entry.Occurrence);
        to.WriteStartObject("text_info");
        EntryWriter.Span(to, entry.Evidence, points);
        to.WriteEndObject();
        Citation(to, recorded);
        to.WriteString("coder", "Chancery " + recorded.Model);
        to.WriteString("coded_date", recorded.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        to.WriteString("coded_time", recorded.RecordedAt.UtcDateTime.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        EntryWriter.Strings(to, "kinds", entry.Kinds);
        Text(to, "status", entry.Status);
        to.WriteString("certainty", entry.Certainty);
        EntryWriter.Number(to, "confidence", entry.Confidence);
        to.WriteEndObject();
    }

    private static string? Auxiliary(string certainty) => certainty switch
    {
        Certainties.Denied => "negated",
        Certainties.Planned => "future",
        Certainties.Conditional or Certainties.Hypothetical => "hypothetical",
        _ => null,
    };

    private static void Entities(Utf8JsonWriter to, string name, IReadOnlyList<Actor> actors)
    {
        to.WriteStartArray(name);
        foreach (var actor in actors)
        {
            to.WriteStartObject();
            Text(to, "code", actor.Code is { Length: >= 3 } code ? code[..3] : actor.Country);
            Text(to, "sector", actor.Code is { Length: > 3 } full ? full[3..] : null);
            to.WriteString("entity_text", actor.Text);
            Text(to, "identifier_text", actor.Name);
            Text(to, "office", actor.Role);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static void Location(Utf8JsonWriter to, Place? place)
    {
        if (place is null)
        {
            return;
        }

        to.WriteStartObject("event_loc");
        to.WriteString("extracted_place", place.Text);
        Text(to, "resolved_place", place.Name);
        if (place.GeoNamesId is { } id)
        {
            to.WriteNumber("geonameid", id);
        }

        EntryWriter.Number(to, "lat", place.Latitude);
        EntryWriter.Number(to, "lon", place.Longitude);
        Text(to, "country_code", place.Country);
        to.WriteEndObject();
    }

    private static void Citation(Utf8JsonWriter to, RecordedReport recorded)
    {
        to.WriteStartObject("cite_info");
        to.WriteString("citation", recorded.Report.Id);
        Text(to, "url", recorded.Report.Url);
        Text(to, "title", recorded.Report.Title);
        to.WriteString("language", recorded.Report.Language);
        Text(to, "publication", recorded.Report.Outlet);
        to.WriteString("coder", "Chancery " + recorded.Model);
        to.WriteString("codebook", recorded.Codebook);
        to.WriteEndObject();
    }

    /// <summary>A field that is left out where there is nothing to say, as PLOVER allows for all but four.</summary>
    private static void Text(Utf8JsonWriter to, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            to.WriteString(name, value);
        }
    }
}
