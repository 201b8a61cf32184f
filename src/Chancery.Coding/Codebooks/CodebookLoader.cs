using System.Globalization;
using Chancery.Domain;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Coding.Codebooks;

/// <summary>Reads a folder of codebook files (<c>*.yaml</c>, one code each).</summary>
public static class CodebookLoader
{
    private const int MaxBytes = 1 << 20;

    /// <summary>Loads and checks a codebook.</summary>
    /// <exception cref="CodebookException">The folder or a file is missing, too large, not YAML, or names an unknown field or kind.</exception>
    public static Codebook Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CodebookException($"No codebook at {folder}. Name a folder of YAML files with --codebook.");
        }

        var files = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        var codes = files.Select(f => Read(f)).ToList();
        if (codes.Count == 0)
        {
            throw new CodebookException($"{folder} holds no *.yaml file. A codebook has one file a code; see codebook/README.md.");
        }

        if (codes.GroupBy(c => c.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CodebookException($"The code {twice.Key} stands in {string.Join(" and ", twice.Select(c => c.Origin))}. Keep it in one file.");
        }

        return new Codebook(codes, Hash(files));
    }

    /// <summary>Reads one code.</summary>
    /// <param name="path">The file; its text may be given instead, for tests.</param>
    /// <param name="text">The YAML text, or null to read the file.</param>
    public static CodebookCode Read(string path, string? text = null)
    {
        if (text is null)
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new CodebookException($"{path} is larger than 1 MiB. A codebook file holds one code; split it.");
            }

            text = File.ReadAllText(path);
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            {
                throw new CodebookException($"{path}: expected fields such as code, kinds and definition.");
            }

            return Code(new YamlFields(root, path), path);
        }
        catch (YamlException e)
        {
            throw new CodebookException($"{path}, line {e.Start.Line}: not valid YAML ({e.Message}).", e);
        }
    }

    private static CodebookCode Code(YamlFields fields, string path)
    {
        fields.Allow("code", "title", "kinds", "statuses", "scale", "definition", "use", "not", "modes", "words", "patterns", "examples", "near_misses");
        var kinds = fields.Strings("kinds");
        if (kinds.FirstOrDefault(k => !Kinds.All.Contains(k)) is { } unknown)
        {
            throw new CodebookException($"{path}: unknown kind \"{unknown}\". Kinds are {string.Join(", ", Kinds.All)}.");
        }

        return new CodebookCode
        {
            Code = fields.Required("code"),
            Title = fields.Text("title") ?? "",
            Kinds = kinds,
            Statuses = fields.Strings("statuses"),
            Scale = fields.Number("scale") ?? 0,
            Definition = (fields.Text("definition") ?? "").Trim(),
            Use = (fields.Text("use") ?? "").Trim(),
            Not = (fields.Text("not") ?? "").Trim(),
            Modes = fields.Map("modes"),
            Words = [.. fields.List("words").Select(w => new CodebookWords(w.Strings("lemmas"), w.Text("pos"), w.Text("mode"), w.Text("kind")))],
            Patterns = [.. fields.List("patterns").Select(p => Pattern(p, path))],
            Examples = [.. fields.List("examples").Select(Example)],
            NearMisses = [.. fields.List("near_misses").Select(Example)],
            Origin = path,
        };
    }

    private static CodebookPattern Pattern(YamlFields p, string path)
    {
        p.Allow("name", "head", "with", "without", "kind", "on", "mode", "status", "confidence");
        var head = p.Child("head") ?? throw new CodebookException($"{path}, line {p.Line}: a pattern needs a head with lemmas.");
        var confidence = p.Number("confidence") ?? 0.8;
        if (confidence is < 0 or > 1)
        {
            throw new CodebookException($"{path}, line {p.Line}: confidence is a share between 0 and 1, not {confidence.ToString(CultureInfo.InvariantCulture)}.");
        }

        var kind = p.Required("kind");
        if (!Kinds.All.Contains(kind))
        {
            throw new CodebookException($"{path}, line {p.Line}: unknown kind \"{kind}\". Kinds are {string.Join(", ", Kinds.All)}.");
        }

        return new CodebookPattern(
            p.Required("name"), head.Strings("lemmas"), head.Text("pos"), p.Lists("with"), p.Strings("without"),
            kind, p.Text("on"), p.Text("mode"), p.Text("status"), confidence);
    }

    private static CodebookExample Example(YamlFields e)
    {
        e.Allow("text", "published", "entries", "not");
        return new CodebookExample(
            e.Required("text").Trim(), DateOnly.TryParse(e.Text("published"), CultureInfo.InvariantCulture, out var day) ? day : null,
            [.. e.List("entries").Select(x => new ExpectedEntry(
                x.Required("kind"), x.Text("head"), x.Strings("source"), x.Strings("target"), x.Text("status"), x.Text("certainty"), x.Text("code"), x.Text("mode")))],
            e.Strings("not"));
    }

    private static string Hash(List<string> files)
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
