namespace Chancery.Language.Model;

/// <summary>Which subtypes of dependency relations are kept: those that coding asks for.</summary>
public static class RelationSet
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "nsubj:pass", "aux:pass", "nmod:poss", "obl:agent", "acl:relcl", "compound:prt",
    };

    /// <summary>The relation with its subtype where that is kept, else without.</summary>
    public static string Reduce(string relation) => Kept.Contains(relation) ? relation : Universal(relation);

    /// <summary>The relation without subtype.</summary>
    public static string Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }
}
