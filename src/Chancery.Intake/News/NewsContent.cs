using Chancery.Intake.Pages;
using Chancery.Intake.Text;
using Chancery.Intake.Xml;

namespace Chancery.Intake.News;

/// <summary>The words of a news item, out of the renditions it has.</summary>
internal static class NewsContent
{
    /// <summary>The first rendition with words in it, marked-up ones before plain ones, and the headline it holds.</summary>
    public static (string Text, string? Title) Read(Element? contentSet)
    {
        foreach (var inline in Named(contentSet, "inlineXML"))
        {
            if (OfMarkup(inline) is { Text.Length: > 0 } found)
            {
                return found;
            }
        }

        foreach (var inline in Named(contentSet, "inlineData"))
        {
            var words = inline.Text;
            var html = inline.Attribute("contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
            if (!string.IsNullOrWhiteSpace(words))
            {
                return (html ? PageFragment.Text(words) : Normalization.Apply(words.Trim()), null);
            }
        }

        return ("", null);
    }

    /// <summary>The words of NITF or XHTML: its body without its head, where it has the two.</summary>
    public static (string Text, string? Title) OfMarkup(Element markup)
    {
        var body = markup.Inner("body.content") ?? markup.Inner("body") ?? markup;
        var title = markup.Inner("hl1") ?? markup.Inner("hedline");
        return (XmlText.Of(body), title is null ? null : Words.Line(title.Text));
    }

    private static IEnumerable<Element> Named(Element? parent, string name) => parent?.Children.Where(c => c.Name == name) ?? [];
}
