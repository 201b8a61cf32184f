namespace Chancery.Domain;

/// <summary>Somebody who acts, as mentioned and as resolved.</summary>
public sealed record Actor
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The resolved name, or null: unresolved is an answer.</summary>
    public string? Name { get; init; }

    /// <summary>The role held at the report's date, e.g. "foreign minister".</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 alpha-3 of the country it belongs to.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER/CAMEO-style code: USAGOV, IGOUNO, SYRREB.</summary>
    public string? Code { get; init; }

    /// <summary>state, person, organization, group, role or other.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>How it was resolved, for <c>show --why</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>Other names that mean the same party here (the state a leader speaks for).</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
}
