namespace Chancery.Domain;

/// <summary>The names of the certainty field.</summary>
public static class Certainties
{
    public const string Asserted = "asserted";
    public const string Reported = "reported";
    public const string Alleged = "alleged";
    public const string Denied = "denied";
    public const string Planned = "planned";
    public const string Conditional = "conditional";
    public const string Hypothetical = "hypothetical";

    public static IReadOnlyList<string> All { get; } = [Asserted, Reported, Alleged, Denied, Planned, Conditional, Hypothetical];
}
