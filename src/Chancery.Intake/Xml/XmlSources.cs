using Chancery.Intake.Feeds;
using Chancery.Intake.News;

namespace Chancery.Intake.Xml;

/// <summary>Reads XML by the vocabulary of its root.</summary>
internal static class XmlSources
{
    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var content = source.ReadAll(source.Limits.XmlBytes);
        if (content.Span.Trim(" \t\r\n\uFEFF"u8).IsEmpty)
        {
            yield return Problems.Empty(source.Origin, null);
            yield break;
        }

        using var xml = new XmlItems(content, source.Limits);
        foreach (var result in Open(source, xml))
        {
            yield return result;
        }
    }

    private static IEnumerable<IntakeResult> Open(Source source, XmlItems xml) => xml.Root.Name switch
    {
        "rss" or "RDF" => FeedReader.Rss(source, xml),
        "feed" => FeedReader.Atom(source, xml),
        "newsMessage" or "packageItem" => NewsMessages.Read(source, xml),
        "newsItem" => [NewsItems.Read(source, xml.All())],
        "nitf" => [NewsItems.Nitf(source, xml.All())],
        _ => [source.Problem($"is XML of an unknown kind: its root is <{Shown(xml.Root.Name)}>", "Give it as RSS, Atom, NewsML-G2 or NITF, or as text")],
    };

    private static string Shown(string name) => Text.Words.Cut(name, 60);
}
