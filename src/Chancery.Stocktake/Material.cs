using Chancery.Domain;
using Chancery.Stocktake.Crises;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake;

/// <summary>The entries a stocktake is made of, those of one occurrence together, and the footnotes that point to them.</summary>
public sealed class Material
{
    private readonly Dictionary<string, Report> _reports;
    private readonly Dictionary<string, Entry> _entries;
    private readonly Dictionary<string, IReadOnlyList<Occurrence>> _occurrences = new(StringComparer.Ordinal);
    private readonly ILookup<string, Entry> _byKind;
    private readonly DateOnly? _since;

    /// <param name="reports">Reports published by the day that counts.</param>
    /// <param name="options">What to leave out.</param>
    public Material(IReadOnlyList<RecordedReport> reports, StocktakeOptions options)
    {
        _since = options.Since;
        _reports = reports.ToDictionary(r => r.Report.Id, r => r.Report, StringComparer.Ordinal);
        var sure = reports.Select(r => r with { Entries = [.. r.Entries.Where(e => e.Confidence >= options.MinConfidence).Select(Plausible.Clear)] }).ToList();
        Crisis = options.Crisis ?? CrisisFinder.Find(sure);
        Reports = CrisisScope.Narrow(sure, Crisis);
        Entries = [.. Reports.SelectMany(r => r.Entries)];
        _entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            _entries[entry.Id] = entry;
        }

        _byKind = Entries.SelectMany(e => e.Kinds.Select(k => (Kind: k, Entry: e))).ToLookup(p => p.Kind, p => p.Entry, StringComparer.Ordinal);
        Names = new PartyNames(Entries);
        Notes = new Footnotes(ReportOf);
        Horizon = options.AsOf ?? Reports.Select(r => r.Report.Published).OfType<DateOnly>().DefaultIfEmpty(DateOnly.MinValue).Max();
    }

    public Crisis Crisis { get; }

    public IReadOnlyList<RecordedReport> Reports { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public PartyNames Names { get; }

    public Footnotes Notes { get; }

    /// <summary>The day as of which stock is taken: the one asked for, else that of the newest report.</summary>
    public DateOnly Horizon { get; }

    public Entry Entry(string id) => _entries[id];

    public Report ReportOf(Entry entry) => _reports[entry.Report];

    public string Quote(Entry entry) => Quotes.Of(entry, ReportOf(entry));

    public DateOnly? Published(Entry entry) => _reports[entry.Report].Published;

    /// <summary>True where nothing before a day is asked for, or something of it was published on or after that day.</summary>
    public bool IsNew(IEnumerable<Entry> entries) => _since is null || entries.Any(e => Published(e) >= _since);

    public bool IsNew(IEnumerable<string> ids) => _since is null || IsNew(ids.Select(Entry));

    /// <summary>What entries of a kind tell of, in the order of time.</summary>
    public IReadOnlyList<Occurrence> Occurrences(string kind)
    {
        if (!_occurrences.TryGetValue(kind, out var known))
        {
            _occurrences[kind] = known = Gathering.Occurrences(this, _byKind[kind]);
        }

        return known;
    }

    /// <summary>A line for an occurrence: its first entry speaks, the others are footnotes beside it.</summary>
    public StocktakeLine Line(Occurrence occurrence, string text, IReadOnlyList<StocktakeLine>? under = null) => new(
        Dating.Text(occurrence.When, Published(occurrence.Entry)), Standing.Label(occurrence.Entry), text, Quote(occurrence.Entry), Notes.Notes(occurrence.Entries), under ?? [])
    {
        Entries = occurrence.Ids,
    };
}
