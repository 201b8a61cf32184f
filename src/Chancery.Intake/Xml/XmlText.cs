using Chancery.Intake.Pages;

namespace Chancery.Intake.Xml;

/// <summary>The words of XHTML or NITF that stands in XML as elements.</summary>
internal static class XmlText
{
    // Of NITF, beside the blocks of HTML. Depth is limited where the tree is built, so that recursion is safe here.
    private static readonly HashSet<string> MoreBlocks = new(StringComparer.Ordinal) { "hedline", "hl1", "hl2", "block", "bq", "credit", "body.content", "body.head", "body.end", "dateline", "byline" };
    private static readonly HashSet<string> MoreSilent = new(StringComparer.Ordinal) { "media", "media-metadata", "note", "tagline" };

    public static string Of(Element root)
    {
        var text = new PageText();
        Gather(root, text);
        return text.ToString();
    }

    private static void Gather(Element element, PageText text)
    {
        foreach (var part in element.Content)
        {
            if (part is string words)
            {
                text.Add(words);
                continue;
            }

            var inner = (Element)part;
            if (inner.Name == "br")
            {
                text.LineEnd();
            }
            else if (!TagNames.Silent.Contains(inner.Name) && !MoreSilent.Contains(inner.Name))
            {
                var block = TagNames.Block.Contains(inner.Name) || MoreBlocks.Contains(inner.Name);
                Break(text, block);
                Gather(inner, text);
                Break(text, block);
            }
        }
    }

    private static void Break(PageText text, bool block)
    {
        if (block)
        {
            text.Paragraph();
        }
    }
}
