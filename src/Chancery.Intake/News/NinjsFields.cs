using System.Text.Json;

namespace Chancery.Intake.News;

/// <summary>Fields of ninjs by name, letter case aside: version 3 writes in camel case what version 2 writes in lower case.</summary>
internal static class NinjsFields
{
    public static JsonElement? Get(JsonElement item, string name)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in item.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }

    /// <summary>A text, or a number as written; null for anything else.</summary>
    public static string? Text(JsonElement item, string name) => Get(item, name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;

    /// <summary>The objects in a list, or in an object whose names are only labels (version 1).</summary>
    public static IEnumerable<JsonElement> Items(JsonElement item, string name) => Get(item, name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object)
        : value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(p => p.Value).Where(v => v.ValueKind == JsonValueKind.Object)
        : [];
}
