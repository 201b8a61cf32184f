using Chancery.Intake.Text;
using Chancery.Intake.Xml;

namespace Chancery.Intake.Feeds;

/// <summary>Reads RSS (2.0, and 1.0 as it is near enough) and Atom feeds that were saved or fetched: each item is a report.</summary>
internal static class FeedReader
{
    // rss/channel/title, rdf:RDF/channel/title, feed/title: never the title of an image or of an item.
    private const int DeepestHead = 2;

    public static IEnumerable<IntakeResult> Rss(Source source, XmlItems xml) => Items(source, xml, "item", RssItem.Read);

    public static IEnumerable<IntakeResult> Atom(Source source, XmlItems xml) => Items(source, xml, "entry", AtomEntry.Read);

    private static IEnumerable<IntakeResult> Items(Source source, XmlItems xml, string name, Func<Element, FeedHead, Draft> read)
    {
        var head = new FeedHead(null, xml.Root.Language);
        var any = false;
        foreach (var (element, depth) in xml.Of(name, "title", "language"))
        {
            if (element.Name == name)
            {
                any = true;
                yield return source.Finish(read(element, head) with { Line = element.Line });
            }
            else if (depth <= DeepestHead)
            {
                head = element.Name == "title" ? head with { Outlet = head.Outlet ?? Words.Line(element.Text) } : head with { Language = Words.Line(element.Text) };
            }
        }

        if (!any)
        {
            yield return source.Problem("is a feed without items", "Save the feed anew once it has some, or leave it out");
        }
    }
}
