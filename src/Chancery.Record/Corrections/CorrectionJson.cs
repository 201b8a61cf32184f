using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>The form in which a correction is kept. Positions count UTF-16 units, as the name says: the text they count into may be gone from the record's current readings.</summary>
internal static class CorrectionJson
{
    public static string Write(Correction correction) => new JsonObject
    {
        ["action"] = correction.Action,
        ["who"] = correction.Who,
        ["at"] = correction.At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["why"] = correction.Why,
        ["entry"] = Anchor(correction.Entry),
        ["other"] = Anchor(correction.Other),
        ["report"] = correction.Report,
        ["subject"] = correction.Subject,
        ["field"] = correction.Field,
        ["value"] = correction.Value,
    }.ToJsonString(new JsonSerializerOptions { Encoder = EntryJson.WriterOptions.Encoder });

    /// <exception cref="JsonException">It is no correction.</exception>
    public static Correction Read(string json)
    {
        var from = JsonNode.Parse(json)?.AsObject() ?? throw new JsonException("A correction is empty.");
        return new Correction
        {
            Action = Text(from, "action"),
            Who = Text(from, "who"),
            At = DateTimeOffset.Parse(Text(from, "at"), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal),
            Why = Text(from, "why"),
            Entry = Anchor(from["entry"]),
            Other = Anchor(from["other"]),
            Report = (string?)from["report"],
            Subject = (string?)from["subject"],
            Field = (string?)from["field"],
            Value = (string?)from["value"],
        };
    }

    private static JsonObject? Anchor(Anchor? anchor) => anchor is null ? null : new JsonObject
    {
        ["report"] = anchor.Report,
        ["kinds"] = new JsonArray([.. anchor.Kinds.Select(k => (JsonNode)k)]),
        ["head"] = Quote(anchor.Head),
        ["evidence"] = Quote(anchor.Evidence),
    };

    private static JsonObject Quote(TextQuote quote) => new()
    {
        ["utf16_start"] = quote.Span.Start,
        ["utf16_end"] = quote.Span.End,
        ["exact"] = quote.Exact,
        ["prefix"] = quote.Prefix,
        ["suffix"] = quote.Suffix,
    };

    private static Anchor? Anchor(JsonNode? from) => from is null ? null : new Anchor(
        Text(from, "report"), [.. from["kinds"]!.AsArray().Select(k => (string)k!)], Quote(from["head"]!), Quote(from["evidence"]!));

    private static TextQuote Quote(JsonNode from) => new(
        new TextSpan((int)from["utf16_start"]!, (int)from["utf16_end"]!), Text(from, "exact"), Text(from, "prefix"), Text(from, "suffix"));

    private static string Text(JsonNode from, string name) => (string?)from[name] ?? throw new JsonException($"A correction lacks \"{name}\".");
}
