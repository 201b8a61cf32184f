using Chancery.Domain;

namespace Chancery.Record.Export.Graph;

/// <summary>Who did what to whom, summed over reports.</summary>
internal sealed class ActorNetwork
{
    private readonly Dictionary<string, ActorNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(ActorNode Source, ActorNode Target, string? Code, bool Between), ActorEdge> _edges = [];

    /// <summary>The actors, in the order in which they were first named.</summary>
    public IEnumerable<ActorNode> Nodes => _nodes.Values;

    public IEnumerable<ActorEdge> Edges => _edges.Values;

    public void Add(RecordedReport recorded)
    {
        foreach (var entry in recorded.Entries)
        {
            foreach (var node in entry.Source.Concat(entry.Target).Select(Node).Distinct())
            {
                node.Entries++;
            }

            foreach (var edge in Dyad.Of(entry).Select(d => Edge(d, entry.Code)).OfType<ActorEdge>().Distinct())
            {
                edge.Add(recorded, entry);
            }
        }
    }

    private ActorNode Node(Actor actor)
    {
        var name = CleanText.Line(actor.Name ?? actor.Text);
        if (!_nodes.TryGetValue(name, out var node))
        {
            _nodes.Add(name, node = new ActorNode($"n{_nodes.Count}", name));
        }

        node.Know(actor);
        return node;
    }

    private ActorEdge? Edge(Dyad dyad, string? code)
    {
        if (dyad.Source is null || dyad.Target is null)
        {
            return null;
        }

        var (source, target) = (Node(dyad.Source), Node(dyad.Target));
        if (dyad.Between && string.CompareOrdinal(source.Name, target.Name) > 0)
        {
            // A meeting of two is one edge, whoever is named first.
            (source, target) = (target, source);
        }

        var key = (source, target, code, dyad.Between);
        if (!_edges.TryGetValue(key, out var edge))
        {
            _edges.Add(key, edge = new ActorEdge(source, target, code, dyad.Between));
        }

        return edge;
    }
}
