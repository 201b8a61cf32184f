using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>The day of an event, for formats that require one.</summary>
internal static class EventDay
{
    /// <summary>The event's first day where the report gives it, else its last, else the report's publication; null where nobody said.</summary>
    public static DateOnly? Of(RecordedReport recorded, Entry entry) => entry.When?.From ?? entry.When?.To ?? recorded.Report.Published;
}
