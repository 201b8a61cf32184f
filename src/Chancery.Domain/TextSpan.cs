namespace Chancery.Domain;

/// <summary>A half-open range of UTF-16 positions in a report's text.</summary>
/// <remarks>
/// Inside the program positions count UTF-16 units, because that is what .NET strings index by.
/// At the edges (JSON, W3C annotations) they count Unicode code points; <see cref="CodePoints"/> converts.
/// </remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Overlaps(TextSpan other) => Overlap(other) > 0;

    /// <summary>How many positions the two spans share.</summary>
    public int Overlap(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Of(string text) => text[Start..End];

    public override string ToString() => $"{Start}..{End}";
}
