using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;
using Chancery.Record.Json;

namespace Chancery.Record.Corrections;

/// <summary>Gives a field of an entry another value, in the contract's JSON.</summary>
internal static class FieldPatch
{
    /// <summary>The fields that a person can change. Id, report, evidence and head are what a correction holds on to; the occurrence is joined or parted.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "kinds", "code", "mode", "source", "target", "place", "when", "status", "certainty", "attribution", "quantity", "content", "condition", "consequence", "answers",
    ];

    /// <param name="entry">The entry.</param>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <param name="value">Its value as JSON, offsets in code points.</param>
    /// <param name="text">The report's text.</param>
    /// <exception cref="JsonException">The value has not the form of the field.</exception>
    public static Entry Apply(Entry entry, string field, string value, string text)
    {
        var points = new CodePoints(text);
        var json = JsonNode.Parse(JsonText.Of(to => EntryJson.Write(to, entry, points)))!.AsObject();
        var node = JsonNode.Parse(value);
        Repair(node, text, points, entry.Evidence);
        json[field] = node;
        using var document = JsonDocument.Parse(json.ToJsonString());
        return EntryJson.Read(document.RootElement, points);
    }

    /// <summary>Text always equals the report's at the offsets: after a change of version the words are looked up again, nearest the evidence.</summary>
    private static void Repair(JsonNode? node, string text, CodePoints points, TextSpan near)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Repair(item, text, points, near);
                }

                break;
            case JsonObject part:
                foreach (var (_, inner) in part.ToList())
                {
                    Repair(inner, text, points, near);
                }

                if (part["text"] is JsonValue words && words.TryGetValue<string>(out var exact))
                {
                    Place(part, exact, text, points, near);
                }

                break;
        }
    }

    private static void Place(JsonObject part, string exact, string text, CodePoints points, TextSpan near)
    {
        if (Whole(part["start"]) is { } start && Whole(part["end"]) is { } end && start >= 0 && end >= start)
        {
            var (from, to) = (points.ToUtf16(start), points.ToUtf16(end));
            if (to <= text.Length && string.CompareOrdinal(text, from, exact, 0, Math.Max(exact.Length, to - from)) == 0 && to - from == exact.Length)
            {
                return;
            }
        }

        var span = WordsNear.Find(text, exact, near);
        if (span is { } there)
        {
            part["text"] = there.Of(text);
        }
        else
        {
            // The words are not in the report: what they name is kept, and it stands nowhere.
            part["name"] ??= exact.Length > 0 ? exact : null;
            part["text"] = "";
        }

        part["start"] = points.FromUtf16(span?.Start ?? near.Start);
        part["end"] = points.FromUtf16(span?.End ?? near.Start);
    }

    private static int? Whole(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
