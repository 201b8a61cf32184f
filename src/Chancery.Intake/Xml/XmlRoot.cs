using System.Buffers;

namespace Chancery.Intake.Xml;

/// <summary>The first element of a text that may be XML, found without parsing it.</summary>
internal static class XmlRoot
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "rss", "feed", "RDF", "newsMessage", "newsItem", "packageItem", "nitf" };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>The local name of the root, or null where the text does not begin as XML does.</summary>
    public static string? NameIn(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (rest.Length > 1 && rest[0] == '<')
        {
            var close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<?") ? "?>" : rest.StartsWith("<!") ? ">" : null;
            if (close is null)
            {
                return Name(rest[1..]);
            }

            var end = rest.IndexOf(close, StringComparison.Ordinal);
            rest = end < 0 ? default : rest[(end + close.Length)..].TrimStart();
        }

        return null;
    }

    private static string? Name(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        var name = end < 0 ? tag : tag[..end];
        var local = name[(name.IndexOf(':') + 1)..];
        return local.Length is 0 or > 100 ? null : local.ToString();
    }
}
