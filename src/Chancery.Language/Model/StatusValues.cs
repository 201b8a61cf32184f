namespace Chancery.Language.Model;

/// <summary>The status values of each kind, as the interface contract names them.</summary>
public static class StatusValues
{
    /// <summary>All values as "kind:value".</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Of("meeting", "held", "planned", "cancelled", "ongoing", "failed"),
        .. Of("reply", "accept", "reject", "partial", "pending"),
        .. Of("posture", "buildup", "withdrawal", "presence", "deployment_planned"),
        .. Of("toll", "killed", "wounded", "displaced", "detained", "other"),
        .. Of("sanction", "threatened", "planned", "imposed", "lifted", "called_for"),
        .. Of("support", "arms", "money", "troops", "training", "political", "aid"),
        .. Of("assault", "happened", "planned", "denied", "threatened"),
        .. Of("agreement", "agreed", "in_negotiation", "hypothetical", "denied", "broken"),
        .. Of("unity", "aligned", "divided"),
    ];

    private static IEnumerable<string> Of(string kind, params string[] values) => values.Select(v => $"{kind}:{v}");
}
