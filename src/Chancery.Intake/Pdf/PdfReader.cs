using System.Text;
using Chancery.Intake.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Chancery.Intake.Pdf;

/// <summary>Reads the text layer of a PDF file, page by page.</summary>
internal static class PdfReader
{
    private const int DeepestObject = 100;

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var content = source.ReadAll();
        var deadline = new PdfDeadline(source.Limits.PdfTime);
        try
        {
            using var pdf = PdfDocument.Open(content, new ParsingOptions
            {
                ClipPaths = false,
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = DeepestObject,
                FilterProvider = new LimitedFilters(source, deadline),
            });
            return [Whole(source, pdf, deadline)];
        }
        catch (PdfDocumentEncryptedException)
        {
            return [source.Problem("is an encrypted PDF", "Save it without a password")];
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException or RefusalException))
        {
            return [deadline.IsOver ? deadline.Refusal(source) : source.Problem("is a damaged PDF: " + Words.Cut(e.Message.TrimEnd('.'), 200), "Print it to PDF anew, or give its text")];
        }
    }

    private static IntakeResult Whole(Source source, PdfDocument pdf, PdfDeadline deadline)
    {
        if (pdf.NumberOfPages > source.Limits.Pages)
        {
            return source.Problem($"has {pdf.NumberOfPages:N0} pages, more than {source.Limits.Pages:N0}", "Split it into reports");
        }

        var pages = new List<IReadOnlyList<string>>();
        var characters = 0L;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            source.Cancel.ThrowIfCancellationRequested();
            if (deadline.IsOver)
            {
                return deadline.Refusal(source);
            }

            var paragraphs = PdfParagraphs.Of(pdf.GetPage(number).Letters);
            characters += paragraphs.Sum(p => (long)p.Length);
            pages.Add(paragraphs);
            if (characters > source.Options.MaxReportCharacters)
            {
                return Problems.TooManyCharacters(source.Origin, null, (int)Math.Min(characters, int.MaxValue), source.Options.MaxReportCharacters);
            }
        }

        var text = PdfPages.Join(pages);
        return text.Length == 0
            ? source.Problem("is a PDF without a text layer", "Run it through character recognition first, for example: ocrmypdf")
            : source.FinishWhole(Draft(pdf, text));
    }

    private static Draft Draft(PdfDocument pdf, string text) => new()
    {
        Text = text,
        TitleInText = true,
        Title = Words.Line(pdf.Information.Title),
        Byline = Words.Line(pdf.Information.Author),
        MadeOn = Day(pdf.Information.CreationDate),
    };

    /// <summary>The day in a PDF date: D:20220121…</summary>
    private static DateOnly? Day(string? written) => written is { Length: >= 10 } && written.StartsWith("D:", StringComparison.Ordinal) ? Dates.Read(written[2..10]) : null;
}
