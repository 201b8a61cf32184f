using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record;

/// <summary>A record that lives as long as the program: for a stocktake of a few reports, and for tests.</summary>
/// <remarks>Safe for use by several threads; calls take turns.</remarks>
public sealed class MemoryRecord : IRecord
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<Reading>> _readings = new(StringComparer.Ordinal);

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
            if (!_readings.TryGetValue(report.Report.Id, out var kept))
            {
                _readings[report.Report.Id] = kept = [];
            }

            // The last of the list is the current reading; one that was made before moves to the end again.
            var before = kept.FindIndex(r => r.Is(report.Model, report.Codebook) && r.Version == version);
            var reading = before < 0 ? new Reading(report, version) : kept[before];
            if (before >= 0)
            {
                kept.RemoveAt(before);
            }

            kept.Add(reading);
        }
    }

    public IEnumerable<RecordedReport> Reports(DateOnly? publishedBy = null)
    {
        lock (_gate)
        {
            return [.. _readings.Values.Select(r => r[^1].Report)
                .Where(r => publishedBy is null || r.Report.Published <= publishedBy)
                .OrderBy(r => r.Report.Published ?? DateOnly.MaxValue)
                .ThenBy(r => r.Report.Id, Utf8Order.Instance)];
        }
    }

    public RecordedReport? Report(string id)
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
            return Find(id, _readings.Values.Select(r => r[^1])) ?? Find(id, _readings.Values.SelectMany(r => r));
        }
    }

    public IReadOnlyList<Entry> Search(string words, int limit = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = SearchWords.Of(words);
        if (wanted.Count == 0)
        {
            return [];
        }

        lock (_gate)
        {
            return [.. _readings.Values.SelectMany(r => r[^1].Report.Entries)
                .Select(e => (Entry: e, Score: Score(e, wanted)))
                .Where(s => s.Score > 0)
                .OrderByDescending(s => s.Score).ThenByDescending(s => s.Entry.Confidence).ThenBy(s => s.Entry.Id, StringComparer.Ordinal)
                .Take(limit).Select(s => s.Entry)];
        }
    }

    public void Dispose()
    {
    }

    private Reading? Current(string reportId) => _readings.TryGetValue(reportId, out var kept) ? kept[^1] : null;

    private static (Report, Entry)? Find(string id, IEnumerable<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Report.Entries.FirstOrDefault(e => e.Id == id) is { } entry)
            {
                return (reading.Report.Report, entry);
            }
        }

        return null;
    }

    /// <summary>The share of the entry's words that were asked for; 0 where one is missing.</summary>
    private static double Score(Entry entry, List<string> wanted)
    {
        List<string> all = [.. SearchWords.Of(entry.EvidenceText), .. SearchWords.NamesOf(entry), .. SearchWords.Of(entry.Content)];
        var counts = wanted.ConvertAll(w => all.Count(a => a == w));
        return counts.Contains(0) ? 0 : (double)counts.Sum() / all.Count;
    }

    private sealed record Reading(RecordedReport Report, string Version)
    {
        public bool Is(string model, string codebook) => Report.Model == model && Report.Codebook == codebook;
    }
}
