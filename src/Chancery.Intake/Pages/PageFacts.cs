using AngleSharp.Html.Dom;
using Chancery.Intake.Text;

namespace Chancery.Intake.Pages;

/// <summary>What a page's head says about its article.</summary>
internal sealed record PageFacts(string? Title, DateOnly? Published, string? SiteName, string? Url, string? Language)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date",
        "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date",
    ];

    public static PageFacts Read(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && element.GetAttribute("content") is { Length: > 0 } content)
            {
                meta.TryAdd(name.Trim(), content.Trim());
            }
        }

        return new(
            Line(page.Title) ?? Line(meta.GetValueOrDefault("og:title")),
            PublishedOn(page, meta),
            Line(meta.GetValueOrDefault("og:site_name")),
            Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(meta.GetValueOrDefault("og:url")),
            Line(page.DocumentElement.GetAttribute("lang")));
    }

    private static DateOnly? PublishedOn(IHtmlDocument page, Dictionary<string, string> meta)
    {
        var written = DateNames.Select(meta.GetValueOrDefault).Append(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));
        foreach (var value in written)
        {
            if (value is not null && IsoDates.TryRead(value, out var date))
            {
                return date;
            }
        }

        return null;
    }

    private static string? Address(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.ToString() : null;

    private static string? Line(string? words) => string.IsNullOrWhiteSpace(words) ? null : PageText.OneLine(words);
}
