using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Evaluation.Places;

/// <summary>Reads and writes documents with places: a JSON object a line, offsets in code points.</summary>
public static class PlaceDocuments
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents of a file.</summary>
    /// <exception cref="FormatException">A line is not such a document; the message names file and line.</exception>
    public static IEnumerable<PlaceDocument> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return ReadLine(path, number, line);
            }
        }
    }

    /// <summary>Writes documents in the form that <see cref="Read"/> reads.</summary>
    public static void Write(TextWriter output, IEnumerable<PlaceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer, Readable))
            {
                Write(json, document);
            }

            output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        }
    }

    private static PlaceDocument ReadLine(string path, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var points = new CodePoints(text);
            var published = root.TryGetProperty("published", out var p) && p.ValueKind == JsonValueKind.String ? p.GetString() : null;
            return new PlaceDocument(root.GetProperty("id").ToString(), published, text, [.. root.GetProperty("places").EnumerateArray().Select(x => Place(x, points, text.Length))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{path}, line {number}: not a document with places ({e.Message}). Expected {{id,text,places:[{{start,end,lat,lon,geonames?}}]}}.", e);
        }
    }

    private static GoldPlace Place(JsonElement place, CodePoints points, int length)
    {
        var span = new TextSpan(points.ToUtf16(place.GetProperty("start").GetInt32()), points.ToUtf16(place.GetProperty("end").GetInt32()));
        return span.End > length
            ? throw new ArgumentException($"the place at {span} lies outside the text")
            : new GoldPlace(span, Number(place, "lat"), Number(place, "lon"), (long?)Number(place, "geonames"));
    }

    private static double? Number(JsonElement place, string name) =>
        place.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static void Write(Utf8JsonWriter json, PlaceDocument document)
    {
        var points = new CodePoints(document.Text);
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("published", document.Published);
        json.WriteString("text", document.Text);
        json.WriteStartArray("places");
        foreach (var place in document.Places)
        {
            json.WriteStartObject();
            json.WriteNumber("start", points.FromUtf16(place.Span.Start));
            json.WriteNumber("end", points.FromUtf16(place.Span.End));
            json.WriteString("text", place.Span.Of(document.Text));
            Write(json, "lat", place.Latitude);
            Write(json, "lon", place.Longitude);
            if (place.GeoNamesId is { } id)
            {
                json.WriteNumber("geonames", id);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
