using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Writes entries in the gold form of the evaluation: the names of the fields stand in <c>Data/gold.tsv</c>.</summary>
internal static class GoldForm
{
    private const string NoField = "-";

    private static readonly Lazy<Dictionary<string, string[]>> Names = new(() => DataTable.Rows(typeof(GoldForm), "gold.tsv").ToDictionary(r => r[0], StringComparer.Ordinal));

    /// <summary>One object for each kind of the entry that gold knows; what is optional counts neither way.</summary>
    public static IEnumerable<JsonObject> Of(Entry entry, CodePoints points, bool optional) => entry.Kinds
        .Where(Names.Value.ContainsKey)
        .Select(kind => Of(entry, kind, Names.Value[kind], points, optional));

    private static JsonObject Of(Entry entry, string kind, string[] names, CodePoints points, bool optional)
    {
        var gold = new JsonObject { ["doc"] = entry.Report, ["id"] = entry.Kinds.Count == 1 ? entry.Id : $"{entry.Id}-{kind}", ["kind"] = kind };
        Put(gold, names[1], new JsonArray([.. entry.Source.Select(a => Actor(a, points))]));
        Put(gold, names[2], new JsonArray([.. entry.Target.Select(a => Actor(a, points))]));
        Put(gold, names[3], names[3] == "aligned" ? entry.Status == "aligned" : entry.Status);
        Put(gold, names[4], names[4] == "consequence" ? entry.Consequence : entry.Content);
        gold["condition"] = entry.Condition;
        gold["place"] = entry.Place is { } place ? Named(place.Text, place.Span, place.Name, place.Country, [], points) : null;
        gold["date"] = entry.When is { From: { } from } when ? Days(from, when.To) : null;
        gold["number"] = entry.Quantity is { } q ? new JsonObject { ["min"] = q.Min, ["max"] = q.Max, ["qualifier"] = q.Qualifier } : null;
        gold["evidence"] = Words(entry.Evidence, entry.EvidenceText, points);
        gold["head"] = Words(entry.Head, entry.HeadText, points);
        gold["certainty"] = entry.Certainty;
        gold["said_by"] = entry.Attribution.Select(a => a.Source).FirstOrDefault(s => s is not null) is { } source ? Actor(source, points) : null;
        gold["corrections"] = new JsonArray([.. entry.Corrections.Select(c => (JsonNode)c)]);
        if (optional)
        {
            gold["optional"] = true;
        }

        return gold;
    }

    private static void Put(JsonObject to, string name, JsonNode? value)
    {
        if (name != NoField)
        {
            to[name] = value;
        }
    }

    private static JsonNode Actor(Actor actor, CodePoints points) => Named(actor.Text, actor.Span, actor.Name, actor.Country, actor.AlsoKnownAs, points);

    private static JsonObject Named(string text, TextSpan span, string? name, string? country, IReadOnlyList<string> accept, CodePoints points) => new()
    {
        ["text"] = text,
        ["start"] = points.FromUtf16(span.Start),
        ["end"] = points.FromUtf16(span.End),
        ["name"] = name,
        ["country"] = country,
        ["accept"] = new JsonArray([.. accept.Select(a => (JsonNode)a)]),
    };

    private static JsonObject Words(TextSpan span, string text, CodePoints points) => new()
    {
        ["start"] = points.FromUtf16(span.Start),
        ["end"] = points.FromUtf16(span.End),
        ["text"] = text,
    };

    private static string Days(DateOnly from, DateOnly? to)
    {
        var first = from.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return to is null || to == from ? first : $"{first}/{to.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
