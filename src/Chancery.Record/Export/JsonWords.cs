using System.Text.Json;

namespace Chancery.Record.Export;

/// <summary>Ways of writing JSON that several exports share.</summary>
internal static class JsonWords
{
    /// <summary>A text on one line, left out where there is none.</summary>
    public static void Text(this Utf8JsonWriter to, string name, string? value)
    {
        if (CleanText.Line(value) is { Length: > 0 } line)
        {
            to.WriteString(name, line);
        }
    }

    /// <summary>A list of texts, each on one line and each once, left out where there is none.</summary>
    public static void Texts(this Utf8JsonWriter to, string name, IEnumerable<string?> values)
    {
        var lines = values.Select(CleanText.Line).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            to.WriteStartArray(name);
            lines.ForEach(to.WriteStringValue);
            to.WriteEndArray();
        }
    }

    /// <summary>An object that is written by another.</summary>
    public static void Object(this Utf8JsonWriter to, string name, Action write)
    {
        to.WriteStartObject(name);
        write();
        to.WriteEndObject();
    }
}
