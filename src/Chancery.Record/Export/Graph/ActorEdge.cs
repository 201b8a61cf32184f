using Chancery.Domain;

namespace Chancery.Record.Export.Graph;

/// <summary>All that is told of one actor doing one thing to another.</summary>
/// <param name="source">Who acts.</param>
/// <param name="target">On whom.</param>
/// <param name="code">Code of the codebook, or null.</param>
/// <param name="between">True where both act alike.</param>
internal sealed class ActorEdge(ActorNode source, ActorNode target, string? code, bool between)
{
    private readonly HashSet<long> _occurrences = [];
    private string? _latest;
    private double _confidence;

    public ActorNode Source { get; } = source;

    public ActorNode Target { get; } = target;

    public string? Code { get; } = code;

    public bool Between { get; } = between;

    /// <summary>How many entries tell of it.</summary>
    public int Count { get; private set; }

    public int Reports { get; private set; }

    public int Occurrences => _occurrences.Count;

    /// <summary>How many of the entries say that it did not happen.</summary>
    public int Denied { get; private set; }

    /// <summary>How many of the entries say that it will, would or may happen.</summary>
    public int Uncertain { get; private set; }

    /// <summary>Mean confidence of the entries.</summary>
    public double Confidence => Count > 0 ? _confidence / Count : 0;

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    public void Add(RecordedReport recorded, Entry entry)
    {
        Count++;
        Reports += _latest == recorded.Report.Id ? 0 : 1;
        _latest = recorded.Report.Id;
        _occurrences.Add(Numbers.Of(entry.Occurrence ?? entry.Id));
        _confidence += double.IsFinite(entry.Confidence) ? entry.Confidence : 0;
        Denied += entry.Certainty == Certainties.Denied ? 1 : 0;
        Uncertain += entry.Certainty is Certainties.Planned or Certainties.Conditional or Certainties.Hypothetical ? 1 : 0;
        if (EventDay.Of(recorded, entry) is { } day)
        {
            First = First is { } first && first <= day ? first : day;
            var end = entry.When?.To is { } to && to > day ? to : day;
            Last = Last is { } last && last >= end ? last : end;
        }
    }
}
