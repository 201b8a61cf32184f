using AngleSharp.Html.Parser;

namespace Chancery.Intake.Pages;

/// <summary>The words of a piece of HTML that is all report: the body of a feed's item or a mail.</summary>
internal static class PageFragment
{
    public static string Text(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return Chancery.Intake.Text.Normalization.Apply(html.Trim());
        }

        if (Nesting.IsTooMuch(html))
        {
            return TagStripper.Read(html).Text;
        }

        try
        {
            using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
            return ElementText.Of(document.Body);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // As with pages: the parser failed, the words are still there.
            return TagStripper.Read(html).Text;
        }
    }
}
