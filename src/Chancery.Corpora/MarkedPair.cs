namespace Chancery.Corpora;

/// <summary>A sentence with a marked source and target, and the gold root (null where the file has none).</summary>
/// <param name="Text">The sentence without marks.</param>
/// <param name="SourceStart">UTF-16 start of the source.</param>
/// <param name="SourceEnd">End, excluded.</param>
/// <param name="TargetStart">UTF-16 start of the target.</param>
/// <param name="TargetEnd">End, excluded.</param>
/// <param name="Root">Gold root, or NONE for a wrong pair.</param>
public sealed record MarkedPair(string Text, int SourceStart, int SourceEnd, int TargetStart, int TargetEnd, string? Root)
{
    /// <summary>Reads <c>&lt;s&gt;…&lt;/s&gt;</c> and <c>&lt;t&gt;…&lt;/t&gt;</c>; null where a mark is missing.</summary>
    public static MarkedPair? Parse(string marked, string? root)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        int ss = -1, se = -1, ts = -1, te = -1;
        for (var i = 0; i < marked.Length;)
        {
            if (At(marked, i, "<s>"))
            {
                ss = text.Length;
                i += 3;
            }
            else if (At(marked, i, "<t>"))
            {
                ts = text.Length;
                i += 3;
            }
            else if (At(marked, i, "</s>"))
            {
                se = text.Length;
                i += 4;
            }
            else if (At(marked, i, "</t>"))
            {
                te = text.Length;
                i += 4;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return ss < 0 || se <= ss || ts < 0 || te <= ts ? null : new MarkedPair(text.ToString(), ss, se, ts, te, root);
    }

    /// <summary>The pairs of a TSV file with the columns <c>marked_sentence</c> and <c>gold_root</c> or <c>gold_binary</c>.</summary>
    /// <remarks>Of a file with <c>gold_binary</c> only the wrong pairs (0) are read, as NONE.</remarks>
    public static IEnumerable<MarkedPair> ReadTsv(string path)
    {
        using var reader = new StreamReader(path);
        var header = (reader.ReadLine() ?? "").Split('\t');
        var sentence = Array.IndexOf(header, "marked_sentence");
        var root = Array.IndexOf(header, "gold_root");
        var binary = Array.IndexOf(header, "gold_binary");
        if (sentence < 0)
        {
            throw new FormatException($"{path}: no column marked_sentence in the header.");
        }

        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            if (columns.Length <= Math.Max(sentence, Math.Max(root, binary)) || binary >= 0 && root < 0 && columns[binary].Trim() != "0")
            {
                continue;
            }

            if (Parse(columns[sentence], root >= 0 ? columns[root].Trim() : binary >= 0 ? "NONE" : null) is { } pair)
            {
                yield return pair;
            }
        }
    }

    private static bool At(string text, int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
