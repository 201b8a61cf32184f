namespace Chancery.Stocktake.Rendering;

/// <summary>Breaks text at spaces so that it keeps within a width; a word longer than a line is cut.</summary>
internal sealed class TextWrap(int width)
{
    public int Width => width;

    public IEnumerable<string> Lines(string text, string indent, string hanging)
    {
        var line = indent;
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(Clean(w), width - hanging.Length)))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = hanging;
                empty = true;
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        if (!empty)
        {
            yield return line;
        }
    }

    /// <summary>Text from reports must not steer the terminal.</summary>
    private static string Clean(string word) => word.Any(char.IsControl) ? string.Concat(word.Where(c => !char.IsControl(c))) : word;

    private static IEnumerable<string> Pieces(string word, int most)
    {
        for (var at = 0; at < word.Length; at += most)
        {
            yield return word.Substring(at, Math.Min(most, word.Length - at));
        }
    }
}
