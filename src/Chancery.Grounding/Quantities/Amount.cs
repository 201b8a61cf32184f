namespace Chancery.Grounding.Quantities;

/// <summary>The bounds of an amount and how surely it is told.</summary>
internal readonly record struct Amount(double? Min, double? Max, string Qualifier)
{
    public static Amount Exact(double value) => new(value, value, "exact");

    /// <summary>The amount with the words said about it: "more than" opens its upper end, "up to" its lower.</summary>
    public Amount With(string? qualifier) => qualifier switch
    {
        "more_than" or "at_least" => new(Min, null, qualifier),
        "up_to" or "less_than" => new(null, Max, qualifier),
        "about" when Qualifier == "exact" => new(Min, Max, "about"),
        _ => this,
    };
}
