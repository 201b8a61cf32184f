namespace Chancery.Grounding.Dates;

/// <summary>An expression found, not yet resolved.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after its last.</param>
/// <param name="Resolve">What it means in a context.</param>
internal sealed record Draft(int First, int Next, Func<Context, Resolution> Resolve)
{
    /// <summary>True for a date that names its own day, month and perhaps year.</summary>
    public bool NamesDay { get; init; }

    /// <summary>True for "tomorrow" and its like, which a quotation moves to the day of the speaking.</summary>
    public bool Deictic { get; init; }

    /// <summary>True when it speaks of a quarter of a year.</summary>
    public bool Quarterly { get; init; }

    /// <summary>True for "a year earlier", which compares and does not move the story on.</summary>
    public bool Compares { get; init; }

    public int Length => Next - First;

    /// <summary>The longer of two drafts; the first where they are equal.</summary>
    public static Draft? Longer(Draft? a, Draft? b) => b is null || a?.Next - a?.First >= b.Length ? a : b;

    public Draft From(int first) => this with { First = first };

    public Draft Then(Func<Resolution, Context, Resolution> change)
    {
        var inner = Resolve;
        return this with { Resolve = c => change(inner(c), c) };
    }
}
