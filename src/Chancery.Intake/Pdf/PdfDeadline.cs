using System.Diagnostics;

namespace Chancery.Intake.Pdf;

/// <summary>How long one PDF file may take.</summary>
internal sealed class PdfDeadline(TimeSpan limit)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public bool IsOver => _watch.Elapsed > limit;

    public IntakeResult Refusal(Source source) => source.Problem($"is a PDF that takes longer than {limit.TotalSeconds:0} seconds to read", "Print it to PDF anew, or give its text");
}
