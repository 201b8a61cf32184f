using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Coding.Codebooks;

/// <summary>Reads a folder of codebook files (<c>*.yaml</c>, one code each), and what it extends.</summary>
public static class CodebookLoader
{
    private const int MaxBytes = 1 << 20;

    /// <summary>Loads and checks a codebook.</summary>
    /// <exception cref="CodebookException">The folder or a file is missing, too large, not YAML, or names an unknown field, kind, code or relation.</exception>
    public static Codebook Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CodebookException($"No codebook at {folder}. Name a folder of YAML files with --codebook.");
        }

        var codes = CodebookFolder.Codes(folder);
        Refinement.Check(codes);
        return new Codebook(codes, Hash(codes.Select(c => c.Origin)));
    }

    /// <summary>Reads one code.</summary>
    /// <param name="path">The file; its text may be given instead, for tests.</param>
    /// <param name="text">The YAML text, or null to read the file.</param>
    public static CodebookCode Read(string path, string? text = null) => CodeReader.Read(Fields(path, text), path);

    /// <summary>The fields at the root of a file.</summary>
    internal static YamlFields Fields(string path, string? text)
    {
        if (text is null && new FileInfo(path).Length > MaxBytes)
        {
            throw new CodebookException($"{path} is larger than 1 MiB. A codebook file holds one code; split it.");
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text ?? File.ReadAllText(path)));
            return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root
                ? new YamlFields(root, path)
                : throw new CodebookException($"{path}: expected fields such as code, kinds and definition.");
        }
        catch (YamlException e)
        {
            throw new CodebookException($"{path}, line {e.Start.Line}: not valid YAML ({e.Message}).", e);
        }
    }

    private static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
