using System.Text.Json;
using Chancery.Domain;
using Chancery.Record.Json;

namespace Chancery.Record;

/// <summary>The JSON form of a report, text included; offsets in Unicode code points.</summary>
public static class ReportJson
{
    public static void Write(Utf8JsonWriter to, Report report, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(points);
        to.WriteStartObject();
        to.WriteString("id", report.Id);
        EntryWriter.Day(to, "published", report.Published);
        to.WriteString("outlet", report.Outlet);
        to.WriteString("title", report.Title);
        to.WriteString("byline", report.Byline);
        to.WriteString("url", report.Url);
        to.WriteString("language", report.Language);
        to.WriteString("origin", report.Origin);
        Credits(to, report.Credits, points);
        Dateline(to, report.Dateline, points);
        to.WriteString("text", report.Text);
        to.WriteEndObject();
    }

    /// <exception cref="JsonException">A field is missing or of the wrong type; the message names it.</exception>
    public static Report Read(JsonElement from)
    {
        var text = new JsonFields(from, new CodePoints("")).String("text");
        var fields = new JsonFields(from, new CodePoints(text));
        return new Report
        {
            Id = fields.String("id"),
            Text = text,
            Published = fields.Day("published"),
            Outlet = fields.Optional("outlet"),
            Title = fields.Optional("title"),
            Byline = fields.Optional("byline"),
            Url = fields.Optional("url"),
            Language = fields.String("language"),
            Origin = fields.Optional("origin") ?? "",
            Credits = fields.Object("credits") is { } c ? new(c.Span(), c.Optional("byline"), c.Strings("agencies"), c.Strings("outlets")) : null,
            Dateline = fields.Object("dateline") is { } d ? new(d.Span(), d.String("place"), d.Optional("agency")) : null,
        };
    }

    private static void Credits(Utf8JsonWriter to, ReportCredits? credits, CodePoints points)
    {
        if (credits is null)
        {
            to.WriteNull("credits");
            return;
        }

        to.WriteStartObject("credits");
        EntryWriter.Span(to, credits.Span, points);
        to.WriteString("byline", credits.Byline);
        EntryWriter.Strings(to, "agencies", credits.Agencies);
        EntryWriter.Strings(to, "outlets", credits.Outlets);
        to.WriteEndObject();
    }

    private static void Dateline(Utf8JsonWriter to, Dateline? dateline, CodePoints points)
    {
        if (dateline is null)
        {
            to.WriteNull("dateline");
            return;
        }

        to.WriteStartObject("dateline");
        EntryWriter.Span(to, dateline.Span, points);
        to.WriteString("place", dateline.Place);
        to.WriteString("agency", dateline.Agency);
        to.WriteEndObject();
    }
}
