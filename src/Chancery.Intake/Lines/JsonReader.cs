using System.Text;
using System.Text.Json;
using Chancery.Intake.News;
using Chancery.Intake.Text;

namespace Chancery.Intake.Lines;

/// <summary>Reads a JSON document over several lines: a ninjs item, or a list of items or reports.</summary>
internal static class JsonReader
{
    private const string Remedy = "Write one JSON object a line";

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var content = source.ReadAll(source.Limits.JsonBytes);
        var decoded = StrictText.Decode(content.Span, source.Origin);
        if (decoded.Problem is { } problem)
        {
            yield return new(problem);
            yield break;
        }

        using var document = Parse(Encoding.UTF8.GetBytes(decoded.Text!));
        foreach (var result in document is null ? [NoObject(source)] : Items(source, document.RootElement))
        {
            yield return result;
        }
    }

    private static IEnumerable<IntakeResult> Items(Source source, JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0)
        {
            return root.EnumerateArray().SelectMany((item, index) => item.ValueKind == JsonValueKind.Object
                ? JsonObjects.Read(Numbered(source, index), item, null)
                : [Numbered(source, index).Problem("is no JSON object", "Write a list of objects: [{\"text\": \"…\"}]")]);
        }

        // A report over several lines is refused on purpose: the form is one object a line.
        return IsNinjs(root) ? JsonObjects.Read(source, root, null) : [NoObject(source)];
    }

    private static Source Numbered(Source source, int index) => source with { Origin = $"{source.Origin} › item {index + 1}" };

    private static IntakeResult NoObject(Source source) => source.Problem("looks like JSON, but the first line is no complete object", Remedy, 1);

    private static bool IsNinjs(JsonElement root)
    {
        try
        {
            return NinjsItem.Is(root);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
