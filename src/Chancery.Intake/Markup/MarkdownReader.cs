using Chancery.Intake.Pages;
using Chancery.Intake.Tables;
using Chancery.Intake.Text;

namespace Chancery.Intake.Markup;

/// <summary>Reads Markdown: the words without the marks, and the front matter where there is one.</summary>
internal static class MarkdownReader
{
    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var decoded = StrictText.Decode(source.ReadAll().Span, source.Origin);
        if (decoded.Problem is { } problem)
        {
            return [new(problem)];
        }

        var text = Normalization.Apply(decoded.Text!);
        if (text.Length > source.Options.MaxReportCharacters)
        {
            return [Problems.TooManyCharacters(source.Origin, null, text.Length, source.Options.MaxReportCharacters)];
        }

        var facts = FrontMatter.Read(text, out var body);
        return [source.FinishWhole(new Draft
        {
            Text = Plain(text[body..]),
            TitleInText = true,
            Id = Words.Id(facts.GetValueOrDefault(FieldNames.Id)),
            Title = facts.GetValueOrDefault(FieldNames.Title),
            Published = Dates.Read(facts.GetValueOrDefault(FieldNames.Published)),
            Outlet = facts.GetValueOrDefault(FieldNames.Outlet),
            Byline = facts.GetValueOrDefault(FieldNames.Byline),
            Url = Words.Address(facts.GetValueOrDefault(FieldNames.Url)),
            Language = facts.GetValueOrDefault(FieldNames.Language),
        })];
    }

    /// <summary>The words without the marks; with them where the marks would cost the parser too much time or depth.</summary>
    private static string Plain(string markdown)
    {
        if (MarkdownCost.IsTooMuch(markdown))
        {
            return markdown;
        }

        try
        {
            return PageFragment.Text(Markdig.Markdown.ToHtml(markdown));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Too deep for the parser: the words stand there with their marks.
            return markdown;
        }
    }
}
