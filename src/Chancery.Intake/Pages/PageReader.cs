using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chancery.Intake.Text;

namespace Chancery.Intake.Pages;

/// <summary>Reads a web page: the article without menus and advertisements, with what the page says about it.</summary>
/// <remarks>Nothing is fetched and no script runs. A page too deep or too odd to parse gives its words without its tags.</remarks>
internal static class PageReader
{
    private const string NoAddress = "https://localhost/";
    private const int ShortestArticle = 80;

    // Below it the boilerplate remover trusts no candidate and gives the page back whole.
    private const int LeastForRemover = 600;

    // Its time grows with the square of the elements that stand side by side; pages written by people have a few thousand.
    private const int MostForRemover = 10_000;

    public static Draft Read(string page)
    {
        if (Nesting.IsTooMuch(page))
        {
            return TagStripper.Read(page);
        }

        try
        {
            return Parse(page) ?? TagStripper.Read(page);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Parsers of hostile markup fail in ways their authors did not foresee; the words are still there.
            return TagStripper.Read(page);
        }
    }

    private static Draft? Parse(string page)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using var document = parser.ParseDocument(page);
        if (ElementText.Depth(document) > 2 * Nesting.Deepest)
        {
            return null;
        }

        var facts = PageFacts.Read(document);
        var marked = ElementText.Of(Marked(document));
        var whole = ElementText.Of(document.Body);
        if (document.All.Length > MostForRemover)
        {
            return new Draft { Text = marked.Length >= ShortestArticle ? marked : whole, Title = facts.Title, Outlet = facts.SiteName, Published = facts.Published, Url = facts.Url, LanguageHint = facts.Language };
        }

        using var reader = new SmartReader.Reader(facts.Url ?? NoAddress, document);
        var article = reader.GetArticle();
        var text = article.IsReadable && article.Content is { } content ? TextOf(parser, content) : "";
        return new Draft
        {
            Text = Best(text, marked, whole),
            Title = Line(article.Title) ?? facts.Title,
            Byline = Line(article.Byline) ?? Line(article.Author),
            Outlet = Line(article.SiteName) ?? facts.SiteName,
            Published = facts.Published ?? (article.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null),
            Url = facts.Url,
            LanguageHint = facts.Language,
        };
    }

    /// <summary>The one element that the page itself marks as the article, or null.</summary>
    private static IElement? Marked(IHtmlDocument document) => Single(document, "article") ?? Single(document, "main");

    private static IElement? Single(IHtmlDocument document, string name) =>
        document.GetElementsByTagName(name) is { Length: 1 } found ? found[0] : null;

    private static string Best(string extracted, string marked, string whole) =>
        marked.Length >= ShortestArticle && marked.Length < LeastForRemover ? marked
        : extracted.Length >= ShortestArticle ? extracted
        : whole;

    private static string TextOf(HtmlParser parser, string content)
    {
        using var article = parser.ParseDocument(content);
        return ElementText.Of(article.Body);
    }

    private static string? Line(string? words) => string.IsNullOrWhiteSpace(words) ? null : PageText.OneLine(words);
}
