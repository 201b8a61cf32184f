using Chancery.Domain;
using Chancery.Record.Export.Tables;

namespace Chancery.Record.Export;

/// <summary>What POLECAT says of the report ("story") of an event.</summary>
internal sealed class PolecatStory
{
    private readonly RecordedReport _recorded;
    private readonly string _people;
    private readonly string _organizations;
    private readonly string _locations;

    private PolecatStory(RecordedReport recorded)
    {
        _recorded = recorded;
        Points = new CodePoints(recorded.Report.Text);
        var actors = recorded.Entries.SelectMany(e => e.Source.Concat(e.Target)).ToList();
        _people = PolecatExport.List(actors.Where(a => a.Kind == "person").Select(a => a.Name ?? a.Text));
        _organizations = PolecatExport.List(actors.Where(a => a.Kind is "organization" or "group").Select(a => a.Name ?? a.Text));
        _locations = PolecatExport.List(recorded.Entries.Select(e => e.Place?.Name ?? e.Place?.Text));
    }

    /// <summary>The code points of the report's text.</summary>
    public CodePoints Points { get; }

    public static PolecatStory Of(RecordedReport recorded) => new(recorded);

    /// <summary>Fills the columns from <c>Source</c> to <c>Version</c>; people, organisations and places are those of the report's entries.</summary>
    public void Fill(EntryRow row)
    {
        var report = _recorded.Report;
        row.Text(report.Outlet).Day(report.Published).Text(_people).Text(_organizations).Text(_locations);
        row.Text(report.Language).Text($"Chancery {_recorded.Model} {_recorded.Codebook}");
    }
}
