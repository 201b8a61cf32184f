using Chancery.Intake.Pages;
using Chancery.Intake.Text;
using Chancery.Intake.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>Reads one item of an RSS feed.</summary>
internal static class RssItem
{
    private const string DublinCore = "purl.org/dc/";
    private const string FullContent = "purl.org/rss/1.0/modules/content";

    public static Draft Read(Element item, FeedHead head)
    {
        var title = Plain(item.Own("title"));
        var link = Words.Address(item.Own("link")?.Text);
        var guid = item.Own("guid");
        return new Draft
        {
            Text = Body(item) ?? title ?? "",
            Id = Words.Id(guid?.Text) ?? link,
            Published = Dates.Read(item.Own("pubDate")?.Text ?? item.Other("date", DublinCore)?.Text),
            Outlet = Words.Line(item.Own("source")?.Text) ?? head.Outlet,
            Title = title,
            Byline = Words.Line(item.Other("creator", DublinCore)?.Text ?? item.Own("author")?.Text),
            Url = link ?? (guid?.Attribute("isPermaLink") == "false" ? null : Words.Address(guid?.Text)),
            Language = Words.Line(item.Other("language", DublinCore)?.Text),
            LanguageHint = head.Language,
        };
    }

    private static string? Body(Element item)
    {
        var full = item.Other("encoded", FullContent)?.Text;
        var html = string.IsNullOrWhiteSpace(full) ? item.Own("description")?.Text : full;
        var text = html is null ? "" : PageFragment.Text(html);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? Plain(Element? title) => title is null ? null : Words.Line(PageFragment.Text(Words.Cut(title.Text, 2000)));
}
