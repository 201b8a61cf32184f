namespace Chancery.Coding.Codebooks;

/// <summary>The files of a codebook: those of a folder and, where its <c>codebook.yaml</c> extends another folder, those of that one first.</summary>
internal static class CodebookFolder
{
    /// <summary>The file that says what a folder extends; it holds no code.</summary>
    public const string File = "codebook.yaml";

    /// <summary>The codes, a file each; a folder's code takes the place of one of that name in the folder that it extends.</summary>
    /// <exception cref="CodebookException">A folder is missing or empty, extends itself, or has a code twice.</exception>
    public static IReadOnlyList<CodebookCode> Codes(string folder) => Codes(folder, []);

    private static List<CodebookCode> Codes(string folder, IReadOnlyList<string> within)
    {
        var own = Directory.EnumerateFiles(folder, "*.yaml").Where(f => Path.GetFileName(f) != File).Order(StringComparer.Ordinal)
            .Select(f => CodebookLoader.Read(f)).ToList();
        if (own.Count == 0)
        {
            throw new CodebookException($"{folder} holds no *.yaml file with a code. A codebook has one file a code; see codebook/README.md.");
        }

        if (own.GroupBy(c => c.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CodebookException($"The code {twice.Key} stands in {string.Join(" and ", twice.Select(c => c.Origin))}. Keep it in one file.");
        }

        var wider = Extended(folder, within) is { } other ? Codes(other, [.. within, Path.GetFullPath(folder)]) : [];
        return [.. wider.Where(w => own.TrueForAll(o => o.Code != w.Code)), .. own];
    }

    /// <summary>The folder that a folder extends, or null.</summary>
    private static string? Extended(string folder, IReadOnlyList<string> within)
    {
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            return null;
        }

        var fields = CodebookLoader.Fields(path, null);
        fields.Allow("extends");
        var given = fields.Required("extends");
        var other = Path.GetFullPath(given, Path.GetFullPath(folder));
        if (!Directory.Exists(other))
        {
            throw new CodebookException($"{path}, line {fields.Line}: extends {given}, but there is no folder {other}. Write the way from {folder} to the codebook that is extended.");
        }

        var trimmed = Path.TrimEndingDirectorySeparator(other);
        if (within.Append(Path.GetFullPath(folder)).Any(w => Path.TrimEndingDirectorySeparator(w) == trimmed))
        {
            throw new CodebookException($"{path}, line {fields.Line}: extends {given}, which extends this folder. Take one of the two out.");
        }

        return other;
    }
}
