using System.Globalization;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Json;

/// <summary>Typed access to the fields of one JSON object; what is missing or of another type is a <see cref="JsonException"/> that names it.</summary>
internal readonly struct JsonFields
{
    private readonly JsonElement _element;
    private readonly CodePoints _points;

    public JsonFields(JsonElement element, CodePoints points)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Found {element.ValueKind} where an object was expected.");
        }

        _element = element;
        _points = points;
    }

    public string String(string name) => Optional(name) ?? throw new JsonException($"The field \"{name}\" is missing.");

    public string? Optional(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong(name, "a string");

    public double? Number(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number
        : throw Wrong(name, "a number");

    public long? Whole(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number
        : throw Wrong(name, "a whole number");

    public bool Flag(string name) => Find(name) is { } value && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true or false"),
    };

    public DateOnly? Day(string name) => Optional(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong(name, "a day like 2022-01-21");

    /// <summary>The fields of an object, or null.</summary>
    public JsonFields? Object(string name) => Find(name) is { } value ? new JsonFields(value, _points) : null;

    public IReadOnlyList<string> Strings(string name)
    {
        var result = new List<string>();
        foreach (var item in Items(name))
        {
            result.Add(item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Wrong(name, "a list of strings"));
        }

        return result;
    }

    public IReadOnlyList<T> Objects<T>(string name, Func<JsonFields, T> read)
    {
        var result = new List<T>();
        foreach (var item in Items(name))
        {
            result.Add(read(new JsonFields(item, _points)));
        }

        return result;
    }

    /// <summary>The span that <c>start</c> and <c>end</c> give, from code points; empty at 0 where the object has none.</summary>
    public TextSpan Span()
    {
        var (start, end) = (Whole("start") ?? 0, Whole("end") ?? 0);
        return start >= 0 && end >= start && end <= int.MaxValue
            ? new TextSpan(_points.ToUtf16((int)start), _points.ToUtf16((int)end))
            : throw new JsonException($"The offsets {start} to {end} are no span.");
    }

    private JsonElement.ArrayEnumerator Items(string name) => Find(name) is not { } value ? default
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : throw Wrong(name, "a list");

    private JsonElement? Find(string name) =>
        _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonException Wrong(string name, string expected) => new($"The field \"{name}\" is not {expected}.");
}
