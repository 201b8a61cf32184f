using Chancery.Intake.Pages;
using Chancery.Intake.Text;
using Chancery.Intake.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>Reads one entry of an Atom feed.</summary>
internal static class AtomEntry
{
    public static Draft Read(Element entry, FeedHead head)
    {
        var title = Words.Line(Said(entry.Own("title")));
        var content = entry.Own("content") is { } own && own.Attribute("src") is null ? Said(own) : null;
        return new Draft
        {
            Text = Filled(content) ?? Filled(Said(entry.Own("summary"))) ?? title ?? "",
            Id = Words.Id(entry.Own("id")?.Text),
            Published = Dates.Read(entry.Own("published")?.Text ?? entry.Own("updated")?.Text),
            Outlet = Words.Line(entry.Own("source")?.Own("title")?.Text) ?? head.Outlet,
            Title = title,
            Byline = Words.Line(entry.Own("author")?.Own("name")?.Text),
            Url = Link(entry),
            Language = entry.Language,
            LanguageHint = entry.Own("content")?.Language ?? head.Language,
        };
    }

    /// <summary>The words of a text construct: escaped HTML, XHTML elements, or plain text.</summary>
    private static string? Said(Element? construct) => construct?.Attribute("type") switch
    {
        null when construct is null => null,
        "xhtml" or "application/xhtml+xml" => XmlText.Of(construct),
        "html" or "text/html" => PageFragment.Text(construct.Text),
        _ => Normalization.Apply(construct.Text.Trim()),
    };

    private static string? Link(Element entry) => entry.Children
        .Where(c => c.Name == "link" && c.Attribute("rel") is null or "alternate")
        .Select(c => Words.Address(c.Attribute("href")))
        .FirstOrDefault(a => a is not null);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
