using Chancery.Domain;

namespace Chancery.Stocktake;

/// <summary>How far what an entry tells has come: done, ahead, denied, or merely thinkable.</summary>
public static class Standing
{
    private static readonly HashSet<string> NotYet = new(StringComparer.Ordinal)
    {
        "planned", "threatened", "deployment_planned", "in_negotiation", "called_for", "hypothetical",
    };

    private static readonly HashSet<string> CameToNothing = new(StringComparer.Ordinal) { "cancelled", "failed", "denied", "broken", "reject" };

    /// <summary>The report, or somebody it cites, tells it as a fact.</summary>
    public static bool IsDone(Entry entry) =>
        entry.Certainty is Certainties.Asserted or Certainties.Reported && (entry.Status is null || (!NotYet.Contains(entry.Status) && !CameToNothing.Contains(entry.Status)));

    /// <summary>Announced, threatened, scheduled or foreseen: it may still happen.</summary>
    public static bool IsAhead(Entry entry) => entry.Certainty is Certainties.Planned or Certainties.Hypothetical or Certainties.Conditional
        || (entry.Status is not null && NotYet.Contains(entry.Status) && entry.Certainty != Certainties.Denied);

    /// <summary>Announced or scheduled by somebody, not merely thinkable.</summary>
    public static bool IsPlanned(Entry entry) => entry.Certainty == Certainties.Planned
        || (entry.Status is "planned" or "deployment_planned" or "in_negotiation" && entry.Certainty is Certainties.Asserted or Certainties.Reported);

    /// <summary>It was denied, called off, or it failed.</summary>
    public static bool IsUndone(Entry entry) => entry.Certainty == Certainties.Denied || (entry.Status is not null && CameToNothing.Contains(entry.Status));

    /// <summary>Status and certainty in a word or two; "" where the plain fact says it all.</summary>
    public static string Label(Entry entry)
    {
        var plain = entry.Certainty is Certainties.Asserted or Certainties.Reported || (entry.Certainty == Certainties.Planned && entry.Status is not null);
        var label = plain ? entry.Status ?? "" : entry.Status is null || entry.Status == entry.Certainty ? entry.Certainty : $"{entry.Status}, {entry.Certainty}";
        return label.Replace('_', ' ');
    }
}
