namespace Chancery.Domain;

/// <summary>Items by where they stand in the text; finds those at a place without looking at all of them.</summary>
public sealed class SpanIndex<T>
{
    private readonly (TextSpan Span, T Item)[] _items;

    /// <summary>For each item the greatest end of those up to it.</summary>
    private readonly int[] _reach;

    public SpanIndex(IEnumerable<T> items, Func<T, TextSpan> span)
    {
        _items = [.. items.Select(i => (Span: span(i), Item: i)).OrderBy(p => p.Span.Start)];
        _reach = new int[_items.Length];
        for (var i = 0; i < _items.Length; i++)
        {
            _reach[i] = Math.Max(_items[i].Span.End, i > 0 ? _reach[i - 1] : 0);
        }
    }

    /// <summary>The items that overlap a span, by their start; those of one start in the order in which they were given.</summary>
    public List<T> Overlapping(TextSpan span)
    {
        var found = new List<T>();
        for (var i = FirstFrom(span.End) - 1; i >= 0 && _reach[i] > span.Start; i--)
        {
            if (_items[i].Span.Overlaps(span))
            {
                found.Add(_items[i].Item);
            }
        }

        found.Reverse();
        return found;
    }

    /// <summary>The items that lie wholly within a span, by their start.</summary>
    public IEnumerable<T> Within(TextSpan span)
    {
        for (var i = FirstFrom(span.Start); i < _items.Length && _items[i].Span.Start <= span.End; i++)
        {
            if (span.Contains(_items[i].Span))
            {
                yield return _items[i].Item;
            }
        }
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, _items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _items[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
