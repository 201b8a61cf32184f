using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Chancery.Coding.Codebooks;

/// <summary>A YAML mapping read field by field, with errors that name the file and the line.</summary>
internal sealed class YamlFields(YamlMappingNode node, string path)
{
    public long Line => node.Start.Line;

    /// <summary>Throws on a field that is not in the list: a misspelt field would otherwise be ignored in silence.</summary>
    public void Allow(params string[] names)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!names.Contains(key.Value))
            {
                throw new CodebookException($"{path}, line {key.Start.Line}: unknown field \"{key.Value}\". Known here: {string.Join(", ", names)}.");
            }
        }
    }

    /// <summary>What is wrong here, with the file and the line; to be thrown.</summary>
    public CodebookException Fault(string message) => new($"{path}, line {Line}: {message}.");

    /// <summary>Throws on a value that is not among those known; null is none, and where none is known all go.</summary>
    public void Known(string what, string? value, IReadOnlyCollection<string> known)
    {
        if (value is not null && known.Count > 0 && !known.Contains(value))
        {
            throw Fault($"unknown {what} \"{value}\". Known here: {string.Join(", ", known)}");
        }
    }

    public string? Text(string name) => Find(name) is YamlScalarNode { Value: { Length: > 0 } value } scalar && (value is not ("null" or "~") || scalar.Style != YamlDotNet.Core.ScalarStyle.Plain) ? value : null;

    public string Required(string name) => Text(name) ?? throw new CodebookException($"{path}, line {Line}: the field \"{name}\" is missing.");

    public double? Number(string name) => Text(name) is { } text
        ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new CodebookException($"{path}, line {Line}: \"{name}\" must be a number, not \"{text}\".")
        : null;

    public IReadOnlyList<string> Strings(string name) => Strings(Find(name));

    public YamlFields? Child(string name) => Find(name) is YamlMappingNode child ? new YamlFields(child, path) : null;

    public IEnumerable<YamlFields> List(string name) => Find(name) is YamlSequenceNode list
        ? list.Children.Select(c => c is YamlMappingNode m ? new YamlFields(m, path) : throw new CodebookException($"{path}, line {c.Start.Line}: expected fields in braces or below each other."))
        : [];

    public IReadOnlyDictionary<string, string> Map(string name) => Pairs(name).ToDictionary(p => p.Key, p => (p.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists(string name) => Pairs(name).ToDictionary(p => p.Key, p => Strings(p.Value), StringComparer.Ordinal);

    private IEnumerable<(string Key, YamlNode Value)> Pairs(string name) => Find(name) is YamlMappingNode map
        ? map.Children.Select(c => ((c.Key as YamlScalarNode)?.Value ?? "", c.Value))
        : [];

    private YamlNode? Find(string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;

    private static IReadOnlyList<string> Strings(YamlNode? value) => value switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        _ => [],
    };
}
