using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Searching;

namespace Chancery.Record;

/// <summary>A record that lives as long as the program: for a stocktake of a few reports, and for tests.</summary>
/// <remarks>Safe for use by several threads; calls take turns.</remarks>
public sealed class MemoryRecord : IRecord
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Turn>> _turns = new(StringComparer.Ordinal);
    private readonly List<Correction> _made = [];
    private CorrectionSet _corrections = CorrectionSet.None;

    public bool Holds(string reportId, string model, string codebook)
    {
        lock (_gate)
        {
            return Current(reportId) is { } now && now.Is(model, codebook);
        }
    }

    public bool Holds(Report report, string model, string codebook)
    {
        ArgumentNullException.ThrowIfNull(report);
        lock (_gate)
        {
            return Current(report.Id) is { } now && now.Is(model, codebook) && now.Version == ReportVersion.Of(report);
        }
    }

    public void Write(RecordedReport report)
    {
        ReportVersion.Check(report);
        var version = ReportVersion.Of(report.Report);
        lock (_gate)
        {
            if (!_turns.TryGetValue(report.Report.Id, out var kept))
            {
                _turns[report.Report.Id] = kept = [];
            }

            // The last turn is the current reading; one that was made before has another turn.
            var before = kept.Find(t => t.Reading.Is(report.Model, report.Codebook) && t.Reading.Version == version)?.Reading;
            if (before is null || before != kept[^1].Reading)
            {
                kept.Add(new Turn(before ?? new Kept(report, version), report.RecordedAt));
            }
        }
    }

    public IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null) => Reports(new RecordQuery { PublishedBy = publishedBy });

    public IEnumerable<RecordedReport> Reports(RecordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_gate)
        {
            var corrections = query.Machine ? CorrectionSet.None : query.RecordedBy is null ? _corrections : CorrectionSet.By(_made, query.RecordedBy);
            return [.. _turns.Values.Select(t => t.FindLast(r => query.RecordedBy is null || DateOnly.FromDateTime(r.At.UtcDateTime) <= query.RecordedBy)?.Reading.Report)
                .OfType<RecordedReport>()
                .Where(r => query.PublishedBy is null || r.Report.Published <= query.PublishedBy)
                .OrderBy(r => r.Report.Published ?? DateOnly.MaxValue)
                .ThenBy(r => r.Report.Id, Utf8Order.Instance)
                .Select(r => CorrectedView.Of(r, corrections))];
        }
    }

    public RecordedReport? Report(string id)
    {
        lock (_gate)
        {
            return Current(id) is { } reading ? CorrectedView.Of(reading.Report, _corrections) : null;
        }
    }

    public RecordedReport? MachineReport(string id)
    {
        lock (_gate)
        {
            return Current(id)?.Report;
        }
    }

    public (Report Report, Entry Entry)? Entry(string id)
    {
        lock (_gate)
        {
            return Holding(id) is { } reading
                ? (reading.Report, CorrectedView.Entries(reading, _corrections).First(v => v.Machine.Id == id).Shown)
                : null;
        }
    }

    public RecordedReport? Reading(string entryId)
    {
        lock (_gate)
        {
            return Holding(entryId);
        }
    }

    public IReadOnlyList<Entry> Search(string words, int limit = 50) => Search(new SearchQuery { Words = [words] }, limit);

    public IReadOnlyList<Entry> Search(SearchQuery query, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        if (EntryMatch.AsksNothing(query))
        {
            return [];
        }

        var ranked = EntryMatch.Terms(query).Count > 0;
        lock (_gate)
        {
            return [.. _turns.Values.Select(t => CorrectedView.Of(t[^1].Reading.Report, _corrections))
                .SelectMany(r => r.Entries.Select(e => (Entry: e, Score: EntryMatch.Score(query, r.Report, e), Day: e.When?.From ?? r.Report.Published)))
                .Where(s => s.Score is not null)
                .OrderByDescending(s => s.Score).ThenByDescending(s => ranked ? null : s.Day)
                .ThenByDescending(s => s.Entry.Confidence).ThenBy(s => s.Entry.Id, StringComparer.Ordinal)
                .Take(limit).Select(s => s.Entry)];
        }
    }

    public void Correct(Correction correction)
    {
        lock (_gate)
        {
            CorrectionRules.Check(correction, id => _made.Exists(m => m.Id == id));
            if (!_made.Exists(m => m.Id == correction.Id))
            {
                _made.Add(correction);
                _corrections = new CorrectionSet(_made);
            }
        }
    }

    public IReadOnlyList<Correction> Corrections()
    {
        lock (_gate)
        {
            return [.. _made];
        }
    }

    public void Dispose()
    {
    }

    private Kept? Current(string reportId) => _turns.TryGetValue(reportId, out var kept) ? kept[^1].Reading : null;

    private RecordedReport? Holding(string entryId) => _turns.Values.Select(t => t[^1]).Concat(_turns.Values.SelectMany(t => t.AsEnumerable().Reverse()))
        .Select(t => t.Reading.Report).FirstOrDefault(r => r.Entries.Any(e => e.Id == entryId));

    /// <summary>A time from which on a reading was the current one.</summary>
    private sealed record Turn(Kept Reading, DateTimeOffset At);

    private sealed record Kept(RecordedReport Report, string Version)
    {
        public bool Is(string model, string codebook) => Report.Model == model && Report.Codebook == codebook;
    }
}
