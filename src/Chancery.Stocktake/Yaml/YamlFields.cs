using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Stocktake.Yaml;

/// <summary>A YAML mapping read field by field, with errors that name the file and the line.</summary>
internal sealed class YamlFields(YamlMappingNode node, string path)
{
    private const int MaxBytes = 1 << 20;

    public string Path => path;

    public long Line => node.Start.Line;

    /// <summary>Reads a file of fields.</summary>
    /// <exception cref="ArgumentException">It is missing, too large, or not a YAML mapping.</exception>
    public static YamlFields Load(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? throw new ArgumentException($"There is no file {path}.")
            : file.Length > MaxBytes ? throw new ArgumentException($"{path} is larger than 1 MiB; it should hold a page or two.")
            : Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a file embedded in this assembly.</summary>
    public static YamlFields Embedded(string name)
    {
        using var reader = new StreamReader(typeof(YamlFields).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The data file {name} is missing; embed it in the project."));
        return Parse(reader.ReadToEnd(), name);
    }

    public static YamlFields Parse(string text, string path)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root
                ? new YamlFields(root, path)
                : throw new ArgumentException($"{path}: expected fields, such as \"name: …\".");
        }
        catch (YamlException e)
        {
            throw new ArgumentException($"{path}, line {e.Start.Line}: not valid YAML ({e.Message}).", e);
        }
    }

    /// <summary>Throws on a field that is not in the list: a misspelt one would otherwise be ignored in silence.</summary>
    public void Allow(params string[] names)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!names.Contains(key.Value))
            {
                throw new ArgumentException($"{path}, line {key.Start.Line}: unknown field \"{key.Value}\". Known here: {string.Join(", ", names)}.");
            }
        }
    }

    public string? Text(string name) => Find(name) is YamlScalarNode { Value: { Length: > 0 } value } ? value.Trim() : null;

    public string Required(string name) => Text(name) ?? throw new ArgumentException($"{path}, line {Line}: the field \"{name}\" is missing.");

    public double? Number(string name) => Text(name) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw new ArgumentException($"{path}, line {Line}: \"{name}\" must be a number, not \"{text}\".");

    public IReadOnlyList<string> Strings(string name) => Find(name) switch
    {
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        _ => [],
    };

    /// <summary>Strings of which each must be one of those known.</summary>
    public IReadOnlyList<string> Strings(string name, IEnumerable<string> known)
    {
        var given = Strings(name);
        return given.FirstOrDefault(g => !known.Contains(g)) is { } wrong
            ? throw new ArgumentException($"{path}, line {Line}: \"{name}\" cannot be \"{wrong}\". Known: {string.Join(", ", known)}.")
            : given;
    }

    public YamlFields? Child(string name) => Find(name) is YamlMappingNode child ? new YamlFields(child, path) : null;

    public IEnumerable<YamlFields> List(string name) => Find(name) is YamlSequenceNode list
        ? list.Children.Select(c => c is YamlMappingNode m ? new YamlFields(m, path) : throw new ArgumentException($"{path}, line {c.Start.Line}: expected fields."))
        : [];

    public IReadOnlyDictionary<string, string> Map(string name) => Find(name) is YamlMappingNode map
        ? map.Children.ToDictionary(p => (p.Key as YamlScalarNode)?.Value ?? "", p => (p.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    private YamlNode? Find(string name) => node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;
}
