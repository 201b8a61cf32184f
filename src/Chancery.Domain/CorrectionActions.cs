namespace Chancery.Domain;

/// <summary>What a correction can do.</summary>
public static class CorrectionActions
{
    /// <summary>The entry is wrong: it is not shown.</summary>
    public const string Wrong = "wrong";

    /// <summary>A person has looked at the entry and found it right: nothing changes, but it counts as gold.</summary>
    public const string Right = "right";

    /// <summary>A field of the entry has another value.</summary>
    public const string Set = "set";

    /// <summary>The entry's place is another one.</summary>
    public const string Move = "move";

    /// <summary>An actor has another name, everywhere.</summary>
    public const string Rename = "rename";

    /// <summary>Two actors are one, everywhere.</summary>
    public const string Merge = "merge";

    /// <summary>In one report or entry, the actor of this name is somebody else.</summary>
    public const string Split = "split";

    /// <summary>Two entries tell of one thing in the world.</summary>
    public const string Join = "join";

    /// <summary>An entry tells of a thing of its own.</summary>
    public const string Part = "part";

    /// <summary>How far a source can be relied on, by the Admiralty code.</summary>
    public const string Rate = "rate";

    /// <summary>An earlier correction does not hold.</summary>
    public const string Undo = "undo";

    public static IReadOnlyList<string> All { get; } = [Wrong, Right, Set, Move, Rename, Merge, Split, Join, Part, Rate, Undo];
}
