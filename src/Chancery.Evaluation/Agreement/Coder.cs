using Chancery.Corpora;
using Chancery.Domain;

namespace Chancery.Evaluation.Agreement;

/// <summary>What one coder found: reports by id, and of each the kinds and where their heads stand.</summary>
public sealed class Coder
{
    private readonly Dictionary<string, (string Text, List<(string Kind, int At)> Found)> _reports = new(StringComparer.Ordinal);

    /// <summary>The reports that the coder coded.</summary>
    public IEnumerable<string> Reports => _reports.Keys;

    /// <summary>A coder's record, as corrected.</summary>
    public static Coder Of(IEnumerable<RecordedReport> reports)
    {
        var coder = new Coder();
        foreach (var recorded in reports)
        {
            coder._reports[recorded.Report.Id] = (recorded.Report.Text, [.. recorded.Entries.SelectMany(e => e.Kinds.Select(k => (k, e.Head.Start)))]);
        }

        return coder;
    }

    /// <summary>A coder's gold file; entries that may be left out are left out.</summary>
    public static Coder Of(IReadOnlyList<GoldEntry> gold, IReadOnlyDictionary<string, Report> texts)
    {
        var coder = new Coder();
        foreach (var document in gold.GroupBy(g => g.Document, StringComparer.Ordinal))
        {
            coder._reports[document.Key] = (texts[document.Key].Text, [.. document.Where(g => !g.Optional).Select(g => (g.Kind, g.Head.Start))]);
        }

        return coder;
    }

    public string Text(string report) => _reports[report].Text;

    public IReadOnlyList<(string Kind, int At)> Found(string report) => _reports[report].Found;
}
