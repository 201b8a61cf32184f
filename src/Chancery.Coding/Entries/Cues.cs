using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>The word lists of Data/cues.tsv.</summary>
internal static class Cues
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = DataTable.Rows(typeof(Cues), "cues.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>Words that open a condition.</summary>
    public static FrozenSet<string> Condition { get; } = Lists["condition"];

    /// <summary>Kinds whose parties all act: they stand together as source.</summary>
    public static FrozenSet<string> Mutual { get; } = Lists["mutual"];

    /// <summary>Kinds that are acts of speaking: the speaker is their source.</summary>
    public static FrozenSet<string> Speech { get; } = Lists["speech"];

    /// <summary>Kinds that a speaker performs by words whose subject is somebody else ("they must leave").</summary>
    public static FrozenSet<string> Uttered { get; } = Lists["uttered"];

    /// <summary>Words that deny what they hang on.</summary>
    public static FrozenSet<string> Negation { get; } = Lists["negation"];

    /// <summary>Verbs that say no more than that what they govern takes place ("talks were not held").</summary>
    public static FrozenSet<string> Light { get; } = Lists["light"];

    /// <summary>Verbs that deny what they govern.</summary>
    public static FrozenSet<string> Denying { get; } = Lists["denying"];

    /// <summary>Last words of a day that counts from another ("a day earlier").</summary>
    public static FrozenSet<string> Shift { get; } = Lists["shift"];

    /// <summary>Prepositions before those who take part.</summary>
    public static FrozenSet<string> Together { get; } = Lists["together"];

    /// <summary>Prepositions that set an event in a place.</summary>
    public static FrozenSet<string> PlacePrepositions { get; } = Lists["place_prepositions"];
}
