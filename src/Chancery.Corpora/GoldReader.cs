using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Corpora;

/// <summary>Reads gold entries (JSON Lines) and the texts their offsets count into.</summary>
public static class GoldReader
{
    private static readonly string[] MainFields = ["speaker", "by", "participants", "actor", "from", "members", "parties"];
    private static readonly string[] OtherFields = ["to", "of", "on", "target", "group"];

    /// <summary>The texts of a <c>--texts</c> file by id.</summary>
    public static Dictionary<string, Report> Texts(string path)
    {
        var texts = new Dictionary<string, Report>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var id = (string)json["id"]!;
            texts[id] = new Report
            {
                Id = id,
                Text = (string)json["text"]!,
                Outlet = (string?)json["outlet"],
                Published = DateOnly.TryParse((string?)json["published"], out var day) ? day : null,
            };
        }

        return texts;
    }

    /// <summary>The entries of a gold file; entries of documents without a text are skipped.</summary>
    public static List<GoldEntry> Entries(string path, IReadOnlyDictionary<string, Report> texts)
    {
        var maps = new Dictionary<string, CodePoints>(StringComparer.Ordinal);
        var entries = new List<GoldEntry>();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            var json = JsonNode.Parse(line)!.AsObject();
            var document = (string)json["doc"]!;
            if (!texts.TryGetValue(document, out var report))
            {
                continue;
            }

            if (!maps.TryGetValue(document, out var map))
            {
                maps[document] = map = new CodePoints(report.Text);
            }

            entries.Add(Entry(json, document, map));
        }

        return entries;
    }

    private static GoldEntry Entry(JsonObject json, string document, CodePoints map)
    {
        var kind = (string)json["kind"]!;
        var main = MainFields.FirstOrDefault(json.ContainsKey);
        var date = json["date"] ?? json["since"];
        var number = json["number"] as JsonObject;
        return new GoldEntry
        {
            Document = document,
            Id = (string)json["id"]!,
            Kind = kind,
            AcceptKinds = Strings(json["accept_kind"]),
            Main = main is null ? [] : Actors(json[main], map),
            Other = [.. OtherFields.Where(f => f != main).SelectMany(f => Actors(json[f], map))],
            Place = Actors(json["place"], map).FirstOrDefault(),
            Dates = [(string?)date, .. NullableStrings(json["accept_date"])],
            HasDate = date is not null,
            HasNumber = number is not null,
            NumberMin = (double?)number?["min"],
            NumberMax = (double?)number?["max"],
            Status = Status(json, kind),
            AcceptStatuses = [.. AcceptFields.SelectMany(f => Strings(json[f]))],
            Certainty = (string)json["certainty"]!,
            Evidence = Span(json["evidence"]!, map),
            Head = Span(json["head"]!, map),
            Optional = json["optional"] is JsonValue o && o.GetValueKind() == JsonValueKind.True
                || json["doubtful"] is JsonValue d && d.GetValueKind() == JsonValueKind.True,
            Source = json,
        };
    }

    private static readonly string[] AcceptFields = ["accept_status", "accept_direction", "accept_answer", "accept_what", "accept_aligned"];

    private static string? Status(JsonObject json, string kind) => kind switch
    {
        "unity" => json["aligned"] is JsonValue a ? (a.GetValueKind() == JsonValueKind.True ? "aligned" : "divided") : null,
        "toll" or "support" => (string?)json["what"],
        "posture" => (string?)json["direction"],
        "reply" => (string?)json["answer"],
        _ => json["status"] is JsonValue v && v.GetValueKind() == JsonValueKind.String ? (string?)v : null,
    };

    private static GoldActor[] Actors(JsonNode? node, CodePoints map) => node switch
    {
        JsonObject o => [Actor(o, map)],
        JsonArray a => [.. a.SelectMany(n => Actors(n, map))],
        JsonValue v when v.GetValueKind() == JsonValueKind.String => [new GoldActor((string)v!, null, (string)v!, null, [])],
        _ => [],
    };

    private static GoldActor Actor(JsonObject o, CodePoints map) =>
        new((string?)o["text"] ?? "", o["start"] is null ? null : Span(o, map), (string?)o["name"], (string?)o["country"], Strings(o["accept"]));

    private static TextSpan Span(JsonNode node, CodePoints map) => new(map.ToUtf16((int)node["start"]!), map.ToUtf16((int)node["end"]!));

    private static string[] Strings(JsonNode? node) => [.. NullableStrings(node).OfType<string>()];

    private static string?[] NullableStrings(JsonNode? node) => node switch
    {
        JsonArray a => [.. a.Select(n => n is JsonValue v && v.GetValueKind() == JsonValueKind.String ? (string?)v : n?.ToString())],
        JsonValue v when v.GetValueKind() == JsonValueKind.String => [(string?)v],
        _ => [],
    };
}
