namespace Chancery.Record.Merging;

/// <summary>Sets of numbers that grow by joining.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The number that stands for the set which holds a number.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    public void Join(int a, int b) => _parents[Find(a)] = Find(b);
}
