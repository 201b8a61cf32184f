using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Yaml;

namespace Chancery.Stocktake.Matching;

/// <summary>A condition on an actor: every part that is given must hold, any value of a part will do.</summary>
/// <param name="Kinds">state, person, organization, group, role.</param>
/// <param name="Roles">Role codes after the country's: GOV, MIL, REB, OPP, …; STATE for a state itself.</param>
/// <param name="Countries">ISO codes.</param>
/// <param name="Names">Names or codes.</param>
public sealed record ActorTest(IReadOnlyList<string> Kinds, IReadOnlyList<string> Roles, IReadOnlyList<string> Countries, IReadOnlyList<string> Names)
{
    public bool Holds(Actor actor) =>
        (Kinds.Count == 0 || Kinds.Contains(actor.Kind))
        && (Roles.Count == 0 || Roles.Any(r => HasRole(actor, r)))
        && (Countries.Count == 0 || (actor.Country is { } country && Countries.Contains(country)))
        && (Names.Count == 0 || Names.Any(n => string.Equals(n, actor.Name, StringComparison.OrdinalIgnoreCase) || n == actor.Code || n == Party.Key(actor)));

    internal static ActorTest Read(YamlFields fields)
    {
        fields.Allow("kinds", "roles", "countries", "names");
        return new ActorTest(fields.Strings("kinds"), fields.Strings("roles"), fields.Strings("countries"), fields.Strings("names"));
    }

    private static bool HasRole(Actor actor, string role) => actor.Code is { } code
        && (role == "STATE" ? code.Length == 3 && code == actor.Country : code == role || (code.Length >= 6 && code.AsSpan(3, 3).SequenceEqual(role)) || code.StartsWith(role, StringComparison.Ordinal));
}
