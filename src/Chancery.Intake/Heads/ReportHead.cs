using Chancery.Domain;
using Chancery.Intake.Text;

namespace Chancery.Intake.Heads;

/// <summary>What stands before the body of a report: title, byline, outlet, dateline. Any may be absent.</summary>
internal sealed record ReportHead(TextSpan? Title, Byline? Byline, TextSpan? OutletLine, DatelineReading? Dateline)
{
    private const int BodyLinesLookedAt = 2;

    /// <summary>The outlet the head names, by its main name: on a line of its own, in the byline, or in the dateline.</summary>
    public string? Outlet { get; private init; }

    public static ReportHead Read(string text)
    {
        var head = new ReportHead(TitleFinder.Find(text), null, null, null);
        var body = 0;
        foreach (var line in TextLines.Of(text))
        {
            if (line == head.Title)
            {
                continue;
            }

            if (body == 0 && head.Byline is null && Byline.TryRead(text, line, out var byline))
            {
                head = head with { Byline = byline };
            }
            else if (body == 0 && head.OutletLine is null && OutletLines.IsOutlet(text, line))
            {
                head = head with { OutletLine = line };
            }
            else if (DatelineFinder.TryRead(text, line, out var dateline))
            {
                head = head with { Dateline = dateline };
                break;
            }
            else if (++body == BodyLinesLookedAt)
            {
                break;
            }
        }

        return head with { Outlet = OutletOf(text, head) };
    }

    private static string? OutletOf(string text, ReportHead head)
    {
        var named = head.OutletLine?.Of(text) ?? head.Byline?.Outlet ?? head.Dateline?.Agency;
        return named is null ? null : OutletLines.MainName(named);
    }
}
