using System.Text;
using System.Xml;
using Chancery.Domain;

namespace Chancery.Record.Export.Graph;

/// <summary>GraphML: the network of actors, for Gephi, yEd, igraph and the like.</summary>
/// <remarks>
/// A node an actor: a resolved name, or the words where there is none. An edge for all that is told of one actor doing one thing (a code)
/// to another; what holds between two alike is one undirected edge. <c>count</c> is the number of entries, <c>reports</c> that of reports,
/// <c>occurrences</c> that of things in the world; <c>denied</c> and <c>uncertain</c> (planned, conditional, hypothetical) are how many of
/// the entries say that it did not happen, or not yet. Only the sums are kept in memory.
/// </remarks>
public sealed class GraphMlExport : IExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };

    public string Format => "graphml";

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var network = new ActorNetwork();
        foreach (var recorded in reports)
        {
            network.Add(recorded);
        }

        using var xml = XmlWriter.Create(to, Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        foreach (var attribute in GraphAttribute.All)
        {
            attribute.Declare(xml);
        }

        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "actors");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in network.Nodes)
        {
            Node(xml, node);
        }

        foreach (var (edge, index) in network.Edges.Select((e, i) => (e, i)))
        {
            Edge(xml, edge, index);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, ActorNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        foreach (var attribute in GraphAttribute.OfNodes)
        {
            attribute.Write(xml, node);
        }

        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, ActorEdge edge, int index)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", $"e{index}");
        xml.WriteAttributeString("source", edge.Source.Id);
        xml.WriteAttributeString("target", edge.Target.Id);
        if (edge.Between)
        {
            xml.WriteAttributeString("directed", "false");
        }

        foreach (var attribute in GraphAttribute.OfEdges)
        {
            attribute.Write(xml, edge);
        }

        xml.WriteEndElement();
    }
}
