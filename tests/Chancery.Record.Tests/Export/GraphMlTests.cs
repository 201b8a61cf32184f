using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests.Export;

/// <summary>The network of actors, and the rules of GraphML's schema.</summary>
public class GraphMlTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private static XElement Graph(params RecordedReport[] reports)
    {
        using var reader = XmlReader.Create(new MemoryStream(Written.Bytes("graphml", reports)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader).Root!;
        Check(root);
        return root.Element(Ns + "graph")!;
    }

    private static Dictionary<string, string> Data(XElement of) => of.Elements(Ns + "data").ToDictionary(d => d.Attribute("key")!.Value[2..], d => d.Value);

    private static void Check(XElement root)
    {
        root.Name.ShouldBe(Ns + "graphml");
        root.Elements().Select(e => e.Name.LocalName).ShouldBe([.. root.Elements(Ns + "key").Select(_ => "key"), "graph"]);
        var keys = root.Elements(Ns + "key").ToDictionary(k => k.Attribute("id")!.Value, k => (For: k.Attribute("for")!.Value, Type: k.Attribute("attr.type")!.Value));
        keys.Values.ShouldAllBe(k => (k.For == "node" || k.For == "edge") && new[] { "string", "int", "double", "boolean" }.Contains(k.Type));
        var graph = root.Element(Ns + "graph")!;
        graph.Attribute("edgedefault")!.Value.ShouldBe("directed");
        var parts = graph.Elements().ToList();
        parts.ShouldAllBe(p => p.Name == Ns + "node" || p.Name == Ns + "edge");
        parts.Select(p => p.Attribute("id")!.Value).ShouldBeUnique();
        var nodes = graph.Elements(Ns + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        graph.Elements(Ns + "edge").ShouldAllBe(e => nodes.Contains(e.Attribute("source")!.Value) && nodes.Contains(e.Attribute("target")!.Value));
        foreach (var data in graph.Descendants(Ns + "data"))
        {
            var key = keys[data.Attribute("key")!.Value];
            data.Parent!.Name.LocalName.ShouldBe(key.For);
            _ = key.Type switch { "int" => int.Parse(data.Value), "double" => double.Parse(data.Value, CultureInfo.InvariantCulture), "boolean" => bool.Parse(data.Value) ? 1 : 0, _ => 0 };
        }
    }

    [Fact]
    public void Actors_are_nodes_and_what_they_do_to_each_other_is_edges()
    {
        var graph = Graph(Crisis.Record);
        graph.Elements(Ns + "node").Select(n => Data(n)["label"]).ShouldBe(["Norway", "Chad", "Abel Tall"]);
        var demand = graph.Elements(Ns + "edge").Select(Data).Single(d => d["code"] == "REQUEST");
        demand["count"].ShouldBe("2");
        demand["reports"].ShouldBe("1");
        demand["occurrences"].ShouldBe("1");
        demand["confidence"].ShouldBe("0.9");
    }

    [Fact]
    public void A_talk_of_two_is_one_undirected_edge_whoever_is_named_first()
    {
        var talks = Graph(Crisis.Record).Elements(Ns + "edge").Where(e => Data(e)["code"] == "CONSULT" && e.Attribute("directed")?.Value == "false").ShouldHaveSingleItem();
        var data = Data(talks);
        (data["count"], data["reports"], data["occurrences"], data["first"], data["last"]).ShouldBe(("2", "2", "1", "2024-03-04", "2024-03-04"));
        data["confidence"].ShouldBe("0.75");
    }

    [Fact]
    public void An_edge_says_how_much_of_it_is_denied_or_planned()
    {
        var graph = Graph(Make.Recorded(Crisis.First, Crisis.Shelling with { Certainty = Certainties.Denied }), Make.Recorded(Crisis.Second, Crisis.Plan));
        graph.Elements(Ns + "edge").Select(e => Data(e)).Select(d => (d["code"], d["denied"], d["uncertain"])).ShouldBe([("ASSAULT", "1", "0"), ("CONSULT", "0", "1")]);
    }

    [Fact]
    public void A_party_named_twice_does_not_meet_itself() =>
        Graph(Make.Recorded(Crisis.First, Crisis.Meeting with { Source = [Crisis.Norway(Crisis.First), Crisis.Norway(Crisis.First)] })).Elements(Ns + "edge").ShouldBeEmpty();

    [Fact]
    public void Any_record_is_a_graph_by_the_schema() =>
        Generators.Entry.Sample(s => { Graph(Make.Recorded(Make.Report("r", s.Text), s.Entry, s.Entry with { Code = "CONSULT", Target = [] })); }, iter: 100);
}
