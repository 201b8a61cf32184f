using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record.Merging;

/// <summary>One entry as merging sees it: what it tells, without how.</summary>
internal sealed class Telling
{
    /// <summary>An interval longer than this many days says too little to tell two things apart.</summary>
    private const int LongestInterval = 31;

    /// <summary>Where the report gives no day, the thing is taken to lie this many days around its publication.</summary>
    private const int AroundPublication = 2;

    private static readonly Lazy<HashSet<string>> Stopwords = new(() =>
        DataTable.Rows(typeof(Telling), "stopwords.tsv").Select(r => SearchWords.Singular(r[0])).ToHashSet(StringComparer.Ordinal));

    public Telling(Report report, Entry entry)
    {
        Entry = entry;
        Published = report.Published;
        Source = new Parties(entry.Source);
        Target = new Parties(entry.Target);
        (From, To, Dated) = Interval(report.Published, entry.When);
        Evidence = Content(entry.EvidenceText);
        Said = Content(entry.Content ?? entry.EvidenceText);
    }

    public Entry Entry { get; }

    public DateOnly? Published { get; }

    public Parties Source { get; }

    public Parties Target { get; }

    /// <summary>First day it may have happened, as a day number; null where nothing tells.</summary>
    public int? From { get; }

    /// <summary>Last day, included.</summary>
    public int? To { get; }

    /// <summary>True where the report itself gives the day.</summary>
    public bool Dated { get; }

    /// <summary>The words of the evidence that say something.</summary>
    public HashSet<string> Evidence { get; }

    /// <summary>The words of what is said, or of the evidence where no content was found.</summary>
    public HashSet<string> Said { get; }

    /// <summary>What stays the same when a better model reads the report again.</summary>
    public string Key => string.Join('\n', Entry.Report, string.Join(' ', Entry.Kinds), Entry.Head.Start, Entry.Status, Entry.Code);

    private static HashSet<string> Content(string text)
    {
        var words = SearchWords.Of(text).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(Stopwords.Value);
        return words;
    }

    private static (int? From, int? To, bool Dated) Interval(DateOnly? published, When? when)
    {
        if (when is { From: { } from, To: { } to } && to >= from && to.DayNumber - from.DayNumber <= LongestInterval)
        {
            return (from.DayNumber, to.DayNumber, true);
        }

        return (published?.DayNumber - AroundPublication, published?.DayNumber + AroundPublication, false);
    }
}
