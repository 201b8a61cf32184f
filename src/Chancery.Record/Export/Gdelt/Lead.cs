using Chancery.Domain;

namespace Chancery.Record.Export.Gdelt;

/// <summary>The first paragraph of a report, by which GDELT tells its main events from others.</summary>
internal static class Lead
{
    /// <summary>Where it stands. A title before it is left out; paragraphs part at blank lines, or at line ends where there are none.</summary>
    public static TextSpan Of(Report report)
    {
        var text = report.Text;
        var parting = text.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n";
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(parting, start, StringComparison.Ordinal) is var at and >= 0 ? at : text.Length;
            var paragraph = text.AsSpan(start, end - start).Trim();
            if (paragraph.Length > 0 && !paragraph.SequenceEqual(report.Title.AsSpan().Trim()))
            {
                return new TextSpan(start, end);
            }

            start = end + parting.Length;
        }

        return new TextSpan(0, text.Length);
    }
}
