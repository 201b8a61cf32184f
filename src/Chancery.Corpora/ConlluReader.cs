using System.Globalization;
using System.IO.Compression;

namespace Chancery.Corpora;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html), plain or gzipped.</summary>
public static class ConlluReader
{
    /// <summary>The sentences of a file, in order.</summary>
    /// <exception cref="FormatException">A line does not have ten columns; the message names file and line.</exception>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        foreach (var sentence in Read(reader, path))
        {
            yield return sentence;
        }
    }

    /// <summary>The sentences of a text.</summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        string document = "";
        string? text = null;
        var paragraph = false;
        var words = new List<ConlluWord>();
        var surface = new List<string>();
        var covered = 0;
        for (var number = 1; ; number++)
        {
            var line = reader.ReadLine();
            if (string.IsNullOrEmpty(line))
            {
                if (words.Count > 0)
                {
                    yield return new ConlluSentence(document, text, paragraph, words, surface);
                    (words, surface, text, paragraph, covered) = ([], [], null, false, 0);
                }

                if (line is null)
                {
                    yield break;
                }

                continue;
            }

            if (line[0] == '#')
            {
                document = line.StartsWith("# newdoc id = ", StringComparison.Ordinal) ? line[14..] : document;
                text = line.StartsWith("# text = ", StringComparison.Ordinal) ? line[9..] : text;
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != 10)
            {
                throw new FormatException($"{name}, line {number}: expected 10 tab-separated columns, found {columns.Length}.");
            }

            if (columns[0].Contains('-', StringComparison.Ordinal))
            {
                surface.Add(columns[1]);
                covered = int.Parse(columns[0].AsSpan(columns[0].IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
            }
            else if (!columns[0].Contains('.', StringComparison.Ordinal))
            {
                var id = int.Parse(columns[0], CultureInfo.InvariantCulture);
                if (id > covered)
                {
                    surface.Add(columns[1]);
                }

                _ = int.TryParse(columns[6], CultureInfo.InvariantCulture, out var head);
                words.Add(new ConlluWord(columns[1], columns[2], columns[3], columns[4], head - 1, columns[7], columns[9]));
            }
        }
    }
}
