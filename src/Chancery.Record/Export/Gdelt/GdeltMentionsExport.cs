using Chancery.Domain;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export.Gdelt;

/// <summary>GDELT 2.0's table of mentions: 16 columns, tab-separated, no header; a row for each entry and pair of actors.</summary>
/// <remarks>
/// Offsets and the document's length count code points; an actor that is missing has −1, as in GDELT. <c>Confidence</c> is a whole percent.
/// Empty, because the record does not know them: number of the sentence, tone. <c>Extras</c>, which GDELT reserves, has the entry's id.
/// </remarks>
public sealed class GdeltMentionsExport : IExport
{
    private const int Web = 1;
    private const int CitationOnly = 2;

    /// <summary>The columns, in order; GDELT's files have no header.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "GlobalEventID", "EventTimeDate", "MentionTimeDate", "MentionType", "MentionSourceName", "MentionIdentifier", "SentenceID", "Actor1CharOffset",
        "Actor2CharOffset", "ActionCharOffset", "InRawText", "Confidence", "MentionDocLen", "MentionDocTone", "MentionDocTranslationInfo", "Extras",
    ];

    public string Format => "gdelt-mentions";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var lines = TextLines.To(to);
        var row = DelimitedRow.Tsv();
        var added = new Dictionary<long, long>();
        foreach (var recorded in reports)
        {
            var points = new CodePoints(recorded.Report.Text);
            var now = GdeltEvent.Moment(recorded.RecordedAt);
            foreach (var told in GdeltEvent.Of(recorded))
            {
                added.TryAdd(told.Id, now);
                row.Whole(told.Id).Whole(added[told.Id]).Whole(now);
                Document(row, recorded.Report);
                row.Whole(null).Whole(told.Source.Offset(points)).Whole(told.Target.Offset(points)).Whole(points.FromUtf16(told.Entry.Head.Start)).Whole(1);
                row.Whole(Percent(told.Entry.Confidence)).Whole(points.FromUtf16(recorded.Report.Text.Length)).Number(null).Text(null).Text(told.Entry.Id);
                lines.WriteLine(row.End());
            }
        }
    }

    private static void Document(EntryRow row, Report report)
    {
        if (WebAddress.Of(report) is { } address)
        {
            row.Whole(Web).Text(address.Host).Text(address.AbsoluteUri);
        }
        else
        {
            row.Whole(CitationOnly).Text(report.Outlet).Text(report.Id);
        }
    }

    private static int Percent(double confidence) => double.IsFinite(confidence) ? (int)Math.Round(Math.Clamp(confidence, 0, 1) * 100) : 0;
}
