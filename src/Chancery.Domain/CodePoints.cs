namespace Chancery.Domain;

/// <summary>Converts positions in one text between UTF-16 units and Unicode code points.</summary>
/// <remarks>W3C Web Annotation counts code points; .NET counts UTF-16 units. They differ after the first astral character.</remarks>
public sealed class CodePoints
{
    private readonly int[] _surrogates;

    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                found.Add(i);
            }
        }

        _surrogates = [.. found];
    }

    /// <summary>The code-point position of a UTF-16 position.</summary>
    public int FromUtf16(int position)
    {
        if (_surrogates.Length == 0)
        {
            return position;
        }

        var index = Array.BinarySearch(_surrogates, position);
        return position - (index >= 0 ? index : ~index);
    }

    /// <summary>The UTF-16 position of a code-point position.</summary>
    public int ToUtf16(int position)
    {
        // The i-th low surrogate pushes everything behind it one further: how many lie before the position?
        var (low, high) = (0, _surrogates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _surrogates[middle] - middle <= position ? (middle + 1, high) : (low, middle);
        }

        return position + low;
    }
}
