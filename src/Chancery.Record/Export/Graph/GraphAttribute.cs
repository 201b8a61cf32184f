using System.Globalization;
using System.Text;
using System.Xml;

namespace Chancery.Record.Export.Graph;

/// <summary>An attribute of GraphML's nodes or edges: how it is declared and where its value comes from.</summary>
/// <param name="Id">Id of the key: a letter for what it is of, and the name.</param>
/// <param name="Name">What programs show.</param>
/// <param name="Type">string, int, double or boolean.</param>
/// <param name="Value">The value of a node or edge; null or "" where it has none.</param>
internal sealed record GraphAttribute(string Id, string Name, string Type, Func<object, string?> Value)
{
    public static IReadOnlyList<GraphAttribute> OfNodes { get; } =
    [
        Node("label", "string", n => n.Name), Node("kind", "string", n => n.Kind), Node("country", "string", n => n.Country), Node("code", "string", n => n.Code),
        Node("resolved", "boolean", n => n.Resolved ? "true" : "false"), Node("entries", "int", n => Whole(n.Entries)),
    ];

    public static IReadOnlyList<GraphAttribute> OfEdges { get; } =
    [
        Edge("code", "string", e => e.Code), Edge("count", "int", e => Whole(e.Count)), Edge("reports", "int", e => Whole(e.Reports)),
        Edge("occurrences", "int", e => Whole(e.Occurrences)), Edge("denied", "int", e => Whole(e.Denied)), Edge("uncertain", "int", e => Whole(e.Uncertain)),
        Edge("confidence", "double", e => e.Confidence.ToString("0.####", CultureInfo.InvariantCulture)),
        Edge("first", "string", e => e.First?.ToString("O", CultureInfo.InvariantCulture)), Edge("last", "string", e => e.Last?.ToString("O", CultureInfo.InvariantCulture)),
    ];

    public static IEnumerable<GraphAttribute> All => OfNodes.Concat(OfEdges);

    public void Declare(XmlWriter xml)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", Id);
        xml.WriteAttributeString("for", Id[0] == 'n' ? "node" : "edge");
        xml.WriteAttributeString("attr.name", Name);
        xml.WriteAttributeString("attr.type", Type);
        xml.WriteEndElement();
    }

    public void Write(XmlWriter xml, object of)
    {
        if (Plain(Value(of)) is { Length: > 0 } value)
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", Id);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    /// <summary>A text on one line without what XML cannot hold: half characters, U+FFFE and U+FFFF.</summary>
    private static string Plain(string? value)
    {
        var result = new StringBuilder();
        foreach (var rune in CleanText.Line(value).EnumerateRunes())
        {
            result.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return result.ToString();
    }

    private static GraphAttribute Node(string name, string type, Func<ActorNode, string?> value) => new("n_" + name, name, type, n => value((ActorNode)n));

    private static GraphAttribute Edge(string name, string type, Func<ActorEdge, string?> value) => new("e_" + name, name, type, e => value((ActorEdge)e));

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
