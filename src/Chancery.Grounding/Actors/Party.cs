namespace Chancery.Grounding.Actors;

/// <summary>Somebody or something that mentions of a report refer to.</summary>
internal sealed class Party(string? name, string kind)
{
    /// <summary>The resolved name, or null where only a description is known.</summary>
    public string? Name { get; } = name;

    /// <summary>state, person, organization, group, role, pronoun or other.</summary>
    public string Kind { get; } = kind;

    public string? Role { get; set; }

    public string? Country { get; set; }

    public string? Code { get; set; }

    /// <summary>m, f or null where nothing in the text tells.</summary>
    public char? Gender { get; set; }

    /// <summary>Folded full name of a person.</summary>
    public string? Folded { get; init; }

    /// <summary>Several persons or things ("Russian officials").</summary>
    public bool Plural { get; init; }

    /// <summary>What a noun that refers back may call it: alliance, bloc, organization, media, group, state, person, body.</summary>
    public string? Class { get; init; }

    public HashSet<string> AlsoKnownAs { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Other parties count as the same when they share name and kind.</summary>
    public bool Same(Party other) => ReferenceEquals(this, other) || Name is not null && Name == other.Name && Kind == other.Kind;
}
