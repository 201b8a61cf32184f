using System.Net;

namespace Chancery.Intake.Pages;

/// <summary>Takes the words out of a page without parsing it: for pages too deep or too odd for a parser.</summary>
internal static class TagStripper
{
    // Left out only where their content is characters: a missing end tag of another element would swallow the page.
    private const string TitleTag = "title";

    public static Draft Read(string page)
    {
        var text = new PageText();
        string? title = null;
        var inTitle = false;
        var scanner = new TagScanner(page);
        while (scanner.MoveNext())
        {
            if (scanner.Kind == TagKind.Text)
            {
                var words = WebUtility.HtmlDecode(scanner.Value.ToString());
                title = inTitle ? title + words : title;
                text.Add(inTitle ? "" : words);
                continue;
            }

            var name = scanner.Value.Length <= 20 ? scanner.Value.ToString().ToLowerInvariant() : "";
            inTitle = name == TitleTag && scanner.Kind == TagKind.Open && title is null;
            Break(text, name);
            if (scanner.Kind == TagKind.Open && !inTitle && TagNames.Raw.Contains(name))
            {
                scanner.ReadRaw();
            }
        }

        return new Draft { Text = text.ToString(), Title = string.IsNullOrWhiteSpace(title) ? null : PageText.OneLine(title) };
    }

    private static void Break(PageText text, string name)
    {
        if (name == "br")
        {
            text.LineEnd();
        }
        else if (TagNames.Block.Contains(name))
        {
            text.Paragraph();
        }
    }
}
