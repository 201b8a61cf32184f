using System.Globalization;
using System.IO.Compression;
using Chancery.Domain;

namespace Chancery.Corpora;

/// <summary>Reads a folder or ZIP with <c>text/*.txt</c> and <c>attr/*.ann</c>: PolNeAR in brat's stand-off form.</summary>
/// <remarks>Where two annotators read one article (file names with a suffix), the first file in name order counts.</remarks>
public static class AttributionReader
{
    public static IReadOnlyList<AttributionArticle> Read(string path)
    {
        var files = File.Exists(path) ? FromZip(path) : FromFolder(path);
        var annotations = files.Where(f => f.Name.EndsWith(".ann", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var articles = new List<AttributionArticle>();
        foreach (var (name, text) in files.Where(f => f.Name.EndsWith(".txt", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(name);
            var match = annotations.FirstOrDefault(a => Path.GetFileNameWithoutExtension(a.Name) == id).Text
                ?? annotations.FirstOrDefault(a => Path.GetFileNameWithoutExtension(a.Name).StartsWith(id + "_", StringComparison.Ordinal)).Text;
            if (match is not null)
            {
                articles.Add(new AttributionArticle(id, text, Parse(match, new CodePoints(text))));
            }
        }

        return articles;
    }

    private static List<AttributionAnnotation> Parse(string annotation, CodePoints map)
    {
        var spans = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        var events = new List<string[]>();
        foreach (var line in annotation.Split('\n'))
        {
            var columns = line.TrimEnd('\r').Split('\t');
            if (columns.Length >= 2 && columns[0].StartsWith('T'))
            {
                var body = columns[1];
                spans[columns[0]] = [.. body[(body.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(p => Piece(p, map))];
            }
            else if (columns.Length >= 2 && columns[0].StartsWith('E'))
            {
                events.Add(columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return [.. events.Select(e => new AttributionAnnotation(Parts(e, "Source", spans), Parts(e, "Cue", spans), Parts(e, "Content", spans)))];
    }

    private static IReadOnlyList<TextSpan>[] Parts(string[] arguments, string role, Dictionary<string, IReadOnlyList<TextSpan>> spans) =>
        [.. arguments.Where(a => a[..a.IndexOf(':', StringComparison.Ordinal)].TrimEnd(Digits) == role)
            .Select(a => a[(a.IndexOf(':', StringComparison.Ordinal) + 1)..]).Where(spans.ContainsKey).Select(a => spans[a])];

    private static readonly char[] Digits = [.. "0123456789"];

    private static TextSpan Piece(string piece, CodePoints map)
    {
        var at = piece.IndexOf(' ', StringComparison.Ordinal);
        return new TextSpan(
            map.ToUtf16(int.Parse(piece.AsSpan(0, at), CultureInfo.InvariantCulture)),
            map.ToUtf16(int.Parse(piece.AsSpan(at + 1), CultureInfo.InvariantCulture)));
    }

    private static List<(string Name, string Text)> FromFolder(string path) =>
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".txt", StringComparison.Ordinal) || f.EndsWith(".ann", StringComparison.Ordinal))
            .Select(f => (f, File.ReadAllText(f)))];

    private static List<(string Name, string Text)> FromZip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var files = new List<(string, string)>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            files.Add((entry.FullName, reader.ReadToEnd()));
        }

        return files;
    }
}
