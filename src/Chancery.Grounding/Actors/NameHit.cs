namespace Chancery.Grounding.Actors;

/// <summary>Words of a sentence that are a name: a gazetteer alias, a person's name, or a name only the model knows.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, included.</param>
/// <param name="Name">What the gazetteer says, or null.</param>
/// <param name="IsPerson">True for a person's name.</param>
internal sealed record NameHit(int First, int Last, GazetteerName? Name, bool IsPerson)
{
    public bool Overlaps(NameHit other) => First <= other.Last && other.First <= Last;

    public int Length => Last - First + 1;
}
