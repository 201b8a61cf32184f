using System.Text;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Tests;

/// <summary>Makes reports and entries for tests; positions are found by the words.</summary>
internal static class Make
{
    public static readonly DateTimeOffset Noon = new(2024, 3, 5, 12, 0, 0, TimeSpan.Zero);

    public static Report Report(string id, string text, string? published = "2024-03-05") =>
        new() { Id = id, Text = text, Published = published is null ? null : DateOnly.Parse(published), Outlet = "The Harbour Gazette", Origin = id + ".txt" };

    public static RecordedReport Recorded(Report report, params Entry[] entries) => new(report, entries, Noon, "m1", "c1");

    public static RecordedReport Recorded(string id, string text, string? published = "2024-03-05", string kind = Kinds.Meeting)
    {
        var report = Report(id, text, published);
        return Recorded(report, Entry(report, kind, text));
    }

    public static Entry Entry(Report report, string kind, string evidence, string? head = null)
    {
        var at = Span(report, evidence);
        head ??= evidence.Split(' ')[0];
        var trigger = report.Text.IndexOf(head, at.Start, StringComparison.Ordinal);
        return new Entry
        {
            Id = $"e-{report.Id}-{kind}-{trigger}",
            Report = report.Id,
            Kinds = [kind],
            Certainty = Certainties.Asserted,
            Evidence = at,
            EvidenceText = evidence,
            Head = new TextSpan(trigger, trigger + head.Length),
            HeadText = head,
            Confidence = 0.8,
        };
    }

    public static TextSpan Span(Report report, string words)
    {
        var at = report.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"The report does not hold: {words}") : new TextSpan(at, at + words.Length);
    }

    public static Actor State(string name, string country) => new() { Text = name, Span = new(0, name.Length), Name = name, Country = country, Code = country + "GOV", Kind = "state" };

    public static Actor Person(string name, string country, params string[] also) =>
        new() { Text = name, Span = new(0, name.Length), Name = name, Country = country, Kind = "person", AlsoKnownAs = also };

    public static Place Place(string name, string country, double? latitude = null, double? longitude = null) =>
        new(name, new(0, name.Length), name, country, latitude, longitude, null);

    public static When Day(string from, string? to = null) =>
        new("then", new(0, 4), DateOnly.Parse(from), DateOnly.Parse(to ?? from), to is null ? "day" : "range", "DATE", from);

    public static string Json(Entry entry, string text)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, EntryJson.WriterOptions))
        {
            EntryJson.Write(writer, entry, new CodePoints(text));
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Entry Back(string json, string text)
    {
        using var document = JsonDocument.Parse(json);
        return EntryJson.Read(document.RootElement, new CodePoints(text));
    }

    /// <summary>Everything a reading holds, in a form that can be compared.</summary>
    public static string Everything(RecordedReport recorded)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, EntryJson.WriterOptions))
        {
            ReportJson.Write(writer, recorded.Report, new CodePoints(recorded.Report.Text));
        }

        var entries = recorded.Entries.Select(e => Json(e, recorded.Report.Text));
        return string.Join('\n', [Encoding.UTF8.GetString(stream.ToArray()), .. entries, recorded.RecordedAt.UtcTicks.ToString(), recorded.Model, recorded.Codebook]);
    }
}
