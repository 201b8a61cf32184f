using Chancery.Domain;

namespace Chancery.Grounding;

/// <summary>Spans that are asked whether one of them overlaps another; answers by binary search.</summary>
internal sealed class SpanSet
{
    private readonly TextSpan[] _spans;

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = merged[^1].Union(span);
            }
            else
            {
                merged.Add(span);
            }
        }

        _spans = [.. merged];
    }

    public bool Overlaps(TextSpan span)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _spans.Length && _spans[low].Overlaps(span);
    }
}
