namespace Chancery.Grounding.Places;

/// <summary>How much each kind of evidence for a candidate counts, in units in which ten times the people are worth <see cref="People"/>.</summary>
public sealed record PlaceWeights
{
    public static PlaceWeights Default { get; } = new();

    /// <summary>For each tenfold of population.</summary>
    public double People { get; init; } = 1.0;

    /// <summary>A sovereign state or continent.</summary>
    public double Country { get; init; } = 5.0;

    /// <summary>A first-order region.</summary>
    public double Region { get; init; } = 0.5;

    /// <summary>A first-order region called by less than its name ("Idlib" for Idlib Governorate): the town of that name is likelier.</summary>
    public double BareRegion { get; init; } = -1.0;

    /// <summary>A capital.</summary>
    public double Capital { get; init; } = 2.0;

    /// <summary>A part of a town.</summary>
    public double Part { get; init; } = -1.0;

    /// <summary>Found by another spelling than its usual name.</summary>
    public double Alternate { get; init; } = -0.8;

    /// <summary>A sea, river, range, area or site; such names are listed by hand because news has them.</summary>
    public double Listed { get; init; } = 7.0;

    /// <summary>The text says that it lies in a place named right after it.</summary>
    public double Contained { get; init; } = 5.0;

    /// <summary>The place named right before it lies in it.</summary>
    public double Containing { get; init; } = 3.0;

    /// <summary>For the other places of the document, by the logarithm of their support.</summary>
    public double Coherence { get; init; } = 4.0;

    /// <summary>The document's other place names it as its state.</summary>
    public double SameCountry { get; init; } = 0.25;

    /// <summary>Another place is in the same first-order region.</summary>
    public double SameRegion { get; init; } = 1.0;

    /// <summary>Another place is close by; falls off with <see cref="NearKilometres"/>.</summary>
    public double Near { get; init; } = 1.6;

    /// <summary>The distance in kilometres at which closeness has fallen to a third.</summary>
    public double NearKilometres { get; init; } = 80;

    /// <summary>The outlet's own country.</summary>
    public double Outlet { get; init; } = 1.0;

    /// <summary>A class that the next word asks for ("province").</summary>
    public double Designated { get; init; } = 2.5;
}
