using System.Text.Json;
using Chancery.Intake.News;

namespace Chancery.Intake.Lines;

/// <summary>Reads one JSON object as a report or as ninjs; a bad one is a problem of its own.</summary>
internal static class JsonObjects
{
    /// <param name="source">What it stands in.</param>
    /// <param name="json">The object in UTF-8.</param>
    /// <param name="line">Its line, or null where it is the whole source.</param>
    /// <param name="remedy">What to do where it is no complete JSON.</param>
    public static IReadOnlyList<IntakeResult> Read(Source source, ReadOnlyMemory<byte> json, int? line, string remedy)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(source, document.RootElement, line)
                : [source.Problem("is no JSON object", "Write one object a line: {\"text\": \"…\"}", line)];
        }
        catch (JsonException e)
        {
            return [source.Problem($"is not JSON: error at byte {e.BytePositionInLine ?? 0} of the line", remedy, line ?? (int?)e.LineNumber + 1)];
        }
    }

    public static IReadOnlyList<IntakeResult> Read(Source source, JsonElement item, int? line)
    {
        try
        {
            return NinjsItem.Is(item)
                ? [.. NinjsItem.Read(source, item, line)]
                : [source.Finish(JsonReport.Read(item) with { Line = line })];
        }
        catch (InvalidOperationException)
        {
            // The parser meets half a surrogate pair, written as an escape, only when it looks a field up.
            return [source.Problem("holds an escape that is half a character", "Write both halves of the surrogate pair, or the character itself", line)];
        }
        catch (FieldException e)
        {
            return [source.Problem(e.Message, e.Remedy, line)];
        }
    }
}
