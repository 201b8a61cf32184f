using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Json;

/// <summary>Writes the parts of an entry, always in the same order; absent values are written as null.</summary>
internal static class EntryWriter
{
    public static void Write(Utf8JsonWriter to, Entry entry, CodePoints points)
    {
        to.WriteStartObject();
        to.WriteString("id", entry.Id);
        to.WriteString("report", entry.Report);
        Strings(to, "kinds", entry.Kinds);
        to.WriteString("code", entry.Code);
        to.WriteString("mode", entry.Mode);
        Actors(to, "source", entry.Source, points);
        Actors(to, "target", entry.Target, points);
        Place(to, entry.Place, points);
        When(to, entry.When, points);
        to.WriteString("status", entry.Status);
        to.WriteString("certainty", entry.Certainty);
        Attributions(to, entry.Attribution, points);
        Quantity(to, entry.Quantity, points);
        to.WriteString("content", entry.Content);
        to.WriteString("condition", entry.Condition);
        to.WriteString("consequence", entry.Consequence);
        to.WriteString("answers", entry.Answers);
        Words(to, "evidence", entry.Evidence, entry.EvidenceText, points);
        Words(to, "head", entry.Head, entry.HeadText, points);
        // A confidence that is no number would make the line unreadable; 0 says that the entry is not to be relied on.
        to.WriteNumber("confidence", double.IsFinite(entry.Confidence) ? entry.Confidence : 0);
        to.WriteString("occurrence", entry.Occurrence);
        to.WriteString("why", entry.Why);
        if (entry.Corrections.Count > 0)
        {
            Strings(to, "corrections", entry.Corrections);
        }

        to.WriteEndObject();
    }

    internal static void Strings(Utf8JsonWriter to, string name, IReadOnlyList<string> values)
    {
        to.WriteStartArray(name);
        foreach (var value in values)
        {
            to.WriteStringValue(value);
        }

        to.WriteEndArray();
    }

    internal static void Span(Utf8JsonWriter to, TextSpan span, CodePoints points)
    {
        to.WriteNumber("start", points.FromUtf16(span.Start));
        to.WriteNumber("end", points.FromUtf16(span.End));
    }

    /// <summary>A number, or null where there is none or it is not finite: JSON has no word for those.</summary>
    internal static void Number(Utf8JsonWriter to, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            to.WriteNumber(name, number);
        }
        else
        {
            to.WriteNull(name);
        }
    }

    internal static void Day(Utf8JsonWriter to, string name, DateOnly? day) =>
        to.WriteString(name, day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private static void Words(Utf8JsonWriter to, string name, TextSpan span, string text, CodePoints points)
    {
        to.WriteStartObject(name);
        Span(to, span, points);
        to.WriteString("text", text);
        to.WriteEndObject();
    }

    private static void Actors(Utf8JsonWriter to, string name, IReadOnlyList<Actor> actors, CodePoints points)
    {
        to.WriteStartArray(name);
        foreach (var actor in actors)
        {
            Actor(to, actor, points);
        }

        to.WriteEndArray();
    }

    private static void Actor(Utf8JsonWriter to, Actor actor, CodePoints points)
    {
        to.WriteStartObject();
        to.WriteString("text", actor.Text);
        Span(to, actor.Span, points);
        to.WriteString("name", actor.Name);
        to.WriteString("role", actor.Role);
        to.WriteString("country", actor.Country);
        to.WriteString("code", actor.Code);
        to.WriteString("kind", actor.Kind);
        to.WriteString("basis", actor.Basis);
        Strings(to, "also_known_as", actor.AlsoKnownAs);
        to.WriteEndObject();
    }

    private static void Attributions(Utf8JsonWriter to, IReadOnlyList<Attribution> chain, CodePoints points)
    {
        to.WriteStartArray("attribution");
        foreach (var link in chain)
        {
            to.WriteStartObject();
            to.WritePropertyName("source");
            if (link.Source is { } source)
            {
                Actor(to, source, points);
            }
            else
            {
                to.WriteNullValue();
            }

            to.WriteString("cue", link.Cue);
            to.WriteString("outlet", link.Outlet);
            to.WriteString("venue", link.Venue);
            When(to, link.When, points);
            to.WriteBoolean("verbatim", link.Verbatim);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter to, Place? place, CodePoints points)
    {
        if (place is null)
        {
            to.WriteNull("place");
            return;
        }

        to.WriteStartObject("place");
        to.WriteString("text", place.Text);
        to.WriteString("name", place.Name);
        to.WriteString("country", place.Country);
        Number(to, "lat", place.Latitude);
        Number(to, "lon", place.Longitude);
        if (place.GeoNamesId is { } id)
        {
            to.WriteNumber("geonames", id);
        }
        else
        {
            to.WriteNull("geonames");
        }

        Span(to, place.Span, points);
        to.WriteString("basis", place.Basis);
        to.WriteEndObject();
    }

    private static void When(Utf8JsonWriter to, When? when, CodePoints points)
    {
        if (when is null)
        {
            to.WriteNull("when");
            return;
        }

        to.WriteStartObject("when");
        Day(to, "from", when.From);
        Day(to, "to", when.To);
        to.WriteString("precision", when.Precision);
        to.WriteString("text", when.Text);
        Span(to, when.Span, points);
        to.WriteString("timex", when.Timex);
        to.WriteString("value", when.Value);
        to.WriteString("basis", when.Basis);
        to.WriteEndObject();
    }

    private static void Quantity(Utf8JsonWriter to, Quantity? quantity, CodePoints points)
    {
        if (quantity is null)
        {
            to.WriteNull("quantity");
            return;
        }

        to.WriteStartObject("quantity");
        Number(to, "min", quantity.Min);
        Number(to, "max", quantity.Max);
        to.WriteString("qualifier", quantity.Qualifier);
        to.WriteString("unit", quantity.Unit);
        to.WriteString("text", quantity.Text);
        Span(to, quantity.Span, points);
        to.WriteEndObject();
    }
}
