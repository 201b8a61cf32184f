namespace Chancery.Grounding.Actors;

/// <summary>Which positions of a text stand inside double quotation marks. A mark left open ends with its paragraph.</summary>
internal sealed class QuotedText
{
    private readonly List<(int Start, int End)> _ranges = [];

    public QuotedText(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (open >= 0 && (letter is '”' or '"' || IsDouble(text, i, '\'') || letter == '\n' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                _ranges.Add((open, i));
                open = -1;
            }
            else if (open < 0 && (letter is '“' or '"' || IsDouble(text, i, '`')))
            {
                open = i;
            }
        }

        if (open >= 0)
        {
            _ranges.Add((open, text.Length));
        }
    }

    /// <summary>Wire services write ``words''.</summary>
    private static bool IsDouble(string text, int at, char mark) => text[at] == mark && at + 1 < text.Length && text[at + 1] == mark;

    public bool Holds(int position)
    {
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (start, end) = _ranges[middle];
            if (position < start)
            {
                high = middle - 1;
            }
            else if (position >= end)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
