using System.Globalization;
using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>The entries a stocktake is made of, grouped by what they tell of, and its footnotes as they are given out.</summary>
public sealed class Material
{
    private readonly Dictionary<string, RecordedReport> _reports;
    private readonly List<StocktakeNote> _notes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Material(IReadOnlyList<RecordedReport> reports, double minConfidence)
    {
        Reports = reports;
        _reports = reports.ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        Entries = [.. reports.SelectMany(r => r.Entries).Where(e => e.Confidence >= minConfidence)];
    }

    public IReadOnlyList<RecordedReport> Reports { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<StocktakeNote> Notes => _notes;

    /// <summary>Entries of a kind, those of one occurrence together, in the order of time.</summary>
    public IEnumerable<IReadOnlyList<Entry>> Occurrences(string kind) => Entries.Where(e => e.Kinds.Contains(kind))
        .GroupBy(e => e.Occurrence ?? e.Id, StringComparer.Ordinal)
        .Select(g => (IReadOnlyList<Entry>)[.. g.OrderByDescending(e => e.Confidence).ThenBy(e => e.Id, StringComparer.Ordinal)])
        .OrderBy(g => Day(g[0])).ThenBy(g => g[0].Evidence.Start).ThenBy(g => g[0].Id, StringComparer.Ordinal);

    /// <summary>When it happened where that is told, else when it was published.</summary>
    public DateOnly Day(Entry entry) => entry.When?.From ?? Published(entry) ?? DateOnly.MinValue;

    public DateOnly? Published(Entry entry) => _reports[entry.Report].Report.Published;

    public Report ReportOf(Entry entry) => _reports[entry.Report].Report;

    /// <summary>A line for an occurrence: its surest entry speaks, all its entries are footnotes.</summary>
    public StocktakeLine Line(IReadOnlyList<Entry> occurrence, string text, IReadOnlyList<StocktakeLine>? under = null)
    {
        var entry = occurrence[0];
        var label = entry.Certainty is Certainties.Asserted or Certainties.Reported || entry.Certainty == Certainties.Planned && entry.Status is not null ? entry.Status ?? "" : entry.Status is null || entry.Status == entry.Certainty ? entry.Certainty : $"{entry.Status}, {entry.Certainty}";
        return new StocktakeLine(DateText(entry), label.Replace('_', ' '), text, Wording.OneLine(entry.EvidenceText), [.. occurrence.Select(Note)], under ?? []);
    }

    public string DateText(Entry entry)
    {
        if (entry.When is { From: { } from } when)
        {
            return when.To is null ? $"since {Iso(from)}" : when.To == from ? Iso(from) : $"{Iso(from)}/{Iso(when.To.Value)}";
        }

        return Published(entry) is { } published ? $"rep. {Iso(published)}" : "";
    }

    /// <summary>The number of an entry's footnote; the same entry keeps its number.</summary>
    public int Note(Entry entry)
    {
        if (_numbers.TryGetValue(entry.Id, out var known))
        {
            return known;
        }

        var report = ReportOf(entry);
        var source = string.Join(", ", new[] { report.Outlet ?? report.Title, report.Published is { } day ? Iso(day) : null }.OfType<string>());
        _notes.Add(new StocktakeNote(_notes.Count + 1, entry.Id, report.Id, source.Length > 0 ? source : report.Id));
        return _numbers[entry.Id] = _notes.Count;
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
