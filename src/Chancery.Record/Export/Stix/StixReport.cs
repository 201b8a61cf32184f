using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Export.Stix;

/// <summary>A report, with the notes, identities, locations and opinions that its entries give.</summary>
internal static class StixReport
{
    public static void Write(StixBundle bundle, RecordedReport recorded)
    {
        var report = StixId.Of("report", recorded.Report.Id);
        var refs = new List<string>();
        foreach (var entry in recorded.Entries)
        {
            var about = About(bundle, entry);
            var note = StixId.Note(entry.Id);
            bundle.Add(note, recorded.RecordedAt, json => Note(json, recorded, entry, about.Count > 0 ? about : [report]));
            refs.AddRange(about);
            refs.Add(note);
            if (Opinion(entry) is { } opinion && entry.Answers is { } demand)
            {
                var id = StixId.Of("opinion", entry.Id);
                bundle.Add(id, recorded.RecordedAt, json => Opinion(json, entry, opinion, StixId.Note(demand)));
                refs.Add(id);
            }
        }

        // A report must refer to something: where it gave no entry, to the program that read it.
        bundle.Add(report, recorded.RecordedAt, json => Report(json, recorded, refs.Count > 0 ? refs : [StixId.Program]));
    }

    private static List<string> About(StixBundle bundle, Entry entry) =>
        [.. entry.Source.Concat(entry.Target).Select(bundle.Identity).Append(bundle.Location(entry.Place)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static void Report(Utf8JsonWriter to, RecordedReport recorded, List<string> refs)
    {
        var report = recorded.Report;
        to.WriteString("name", CleanText.Line(report.Title) is { Length: > 0 } title ? title : $"Report {report.Id}");
        to.WriteString("published", StixId.Moment(report.Published is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : recorded.RecordedAt));
        to.Text("lang", report.Language);
        Origin(to, report.Outlet ?? "report", report.Id, WebAddress.Of(report));
        Refs(to, refs);
    }

    private static void Note(Utf8JsonWriter to, RecordedReport recorded, Entry entry, List<string> about)
    {
        var words = entry.Kinds.Append(entry.Code).Append(entry.Mode).Append(entry.Status).Append(entry.Certainty).Append(entry.When?.Text);
        var summary = string.Join("; ", words.Select(CleanText.Line).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal));
        to.WriteString("abstract", summary);
        to.WriteString("content", CleanText.Line(entry.EvidenceText) is { Length: > 0 } evidence ? evidence : summary);
        to.WriteNumber("confidence", double.IsFinite(entry.Confidence) ? (int)Math.Round(Math.Clamp(entry.Confidence, 0, 1) * 100) : 0);
        to.Texts("labels", entry.Kinds);
        to.Text("lang", recorded.Report.Language);
        Origin(to, "Chancery", entry.Id, null);
        Refs(to, about);
    }

    /// <summary>What an answer to a demand on record says of it, in STIX's words, or null.</summary>
    private static string? Opinion(Entry entry) => entry.Status switch
    {
        "accept" => "agree",
        "reject" => "disagree",
        "partial" => "neutral",
        _ => null,
    };

    private static void Opinion(Utf8JsonWriter to, Entry entry, string opinion, string demand)
    {
        to.Text("explanation", entry.EvidenceText);
        to.Texts("authors", entry.Source.Select(a => a.Name ?? a.Text));
        to.WriteString("opinion", opinion);
        Refs(to, [demand]);
    }

    private static void Origin(Utf8JsonWriter to, string source, string id, Uri? address)
    {
        to.WriteStartArray("external_references");
        to.WriteStartObject();
        to.WriteString("source_name", CleanText.Line(source) is { Length: > 0 } name ? name : "report");
        to.WriteString("external_id", id);
        to.Text("url", address?.AbsoluteUri);
        to.WriteEndObject();
        to.WriteEndArray();
    }

    private static void Refs(Utf8JsonWriter to, List<string> refs) => to.Texts("object_refs", refs);
}
