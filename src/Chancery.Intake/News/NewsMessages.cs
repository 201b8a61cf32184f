using Chancery.Intake.Xml;

namespace Chancery.Intake.News;

/// <summary>Reads a NewsML-G2 message: each news item in it is a report.</summary>
internal static class NewsMessages
{
    public static IEnumerable<IntakeResult> Read(Source source, XmlItems xml)
    {
        var any = false;
        foreach (var (item, _) in xml.Of("newsItem"))
        {
            any = true;
            yield return NewsItems.Read(source, item);
        }

        if (!any)
        {
            yield return source.Problem("is NewsML-G2 without a news item", "Give the items themselves: packages only point to them");
        }
    }
}
