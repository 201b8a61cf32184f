using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>Numbers entries in the order in which lines first point to them.</summary>
public sealed class Footnotes(Func<Entry, Report> reportOf)
{
    /// <summary>A line points to at most so many entries; its <see cref="StocktakeLine.Entries"/> hold all.</summary>
    public const int Most = 5;

    private readonly List<StocktakeNote> _notes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<StocktakeNote> All => _notes;

    /// <summary>The number of an entry's footnote; the same entry keeps its number.</summary>
    public int Note(Entry entry)
    {
        if (_numbers.TryGetValue(entry.Id, out var known))
        {
            return known;
        }

        var report = reportOf(entry);
        var source = string.Join(", ", new[] { report.Outlet ?? report.Title, report.Published is { } day ? Dating.Iso(day) : null }.OfType<string>());
        _notes.Add(new StocktakeNote(_notes.Count + 1, entry.Id, report.Id, source.Length > 0 ? Wording.OneLine(source) : report.Id) { Quote = Quotes.Of(entry, report) });
        return _numbers[entry.Id] = _notes.Count;
    }

    public IReadOnlyList<int> Notes(IEnumerable<Entry> entries) => [.. entries.Take(Most).Select(Note)];
}
