using Chancery.Domain;

namespace Chancery.Stocktake.Tests;

/// <summary>Writes reports and entries for tests: every span is found from the words, so that none can be wrong by a count.</summary>
internal sealed class Sample(string outlet, string published, string text)
{
    private readonly List<Entry> _entries = [];

    public string Id { get; } = $"{outlet.Replace(' ', '-').ToLowerInvariant()}-{published}";

    public RecordedReport Recorded => new(
        new Report { Id = Id, Text = text, Published = Day(published), Outlet = outlet }, [.. _entries], DateTimeOffset.UnixEpoch, "m", "c");

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Adds an entry of a kind with its evidence, written "evidence words", and its head.</summary>
    public Sample With(string kind, string evidence, string head, Func<Entry, Entry>? more = null)
    {
        var entry = new Entry
        {
            Id = $"{Id}-{_entries.Count + 1}",
            Report = Id,
            Kinds = [kind],
            Certainty = Certainties.Asserted,
            Confidence = 0.8,
            Evidence = Find(evidence),
            EvidenceText = evidence,
            Head = Find(head, Find(evidence).Start),
            HeadText = head,
        };
        _entries.Add(more?.Invoke(entry) ?? entry);
        return this;
    }

    public Actor Actor(string words, string name, string code) => new()
    {
        Text = words,
        Span = Find(words),
        Name = name,
        Code = code,
        Country = code[0] == 'X' ? code[..3] : null,
        Kind = code.Length == 3 ? "state" : name.Contains(' ', StringComparison.Ordinal) ? "person" : "organization",
    };

    public Place Place(string name, string country) => new(name, Find(name), name, country, 60, 10, null);

    public When On(string words, string from, string? to = null) => new(words, Find(words), Day(from), Day(to ?? from), to is null ? "day" : "range", "DATE", from);

    public Quantity Count(string words, double min, double? max, string unit) => new(words, Find(words), min, max, max is null ? "at_least" : "exact", unit);

    private TextSpan Find(string words, int from = 0)
    {
        var at = text.IndexOf(words, from, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” is not in the text of {Id}");
        return new TextSpan(at, at + words.Length);
    }
}
