namespace Chancery.Record.Merging;

/// <summary>The first entries of occurrences by kind group and day, so that an entry meets only those near it in time.</summary>
internal sealed class FounderIndex
{
    private const int NoDay = int.MinValue;

    private readonly Dictionary<(string Group, int Day), List<(int Number, Telling Founder)>> _days = [];
    private int _count;

    public void Add(Telling founder, IEnumerable<MergeRule> rules)
    {
        _count++;
        foreach (var rule in rules)
        {
            foreach (var day in Days(founder, 0))
            {
                if (!_days.TryGetValue((rule.Group, day), out var there))
                {
                    _days[(rule.Group, day)] = there = [];
                }

                there.Add((_count, founder));
            }
        }
    }

    /// <summary>Founders of the rule's group whose days may meet the telling's, in the order in which they were added.</summary>
    public IEnumerable<Telling> Near(Telling telling, MergeRule rule)
    {
        var found = new SortedDictionary<int, Telling>();
        foreach (var day in Days(telling, Likeness.Reach(rule)))
        {
            if (_days.TryGetValue((rule.Group, day), out var there))
            {
                foreach (var (number, founder) in there)
                {
                    found[number] = founder;
                }
            }
        }

        return found.Values;
    }

    private static IEnumerable<int> Days(Telling telling, int slack) => telling is { From: { } from, To: { } to }
        ? Enumerable.Range(from - slack, to - from + (2 * slack) + 1)
        : [NoDay];
}
