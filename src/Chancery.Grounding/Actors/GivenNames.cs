namespace Chancery.Grounding.Actors;

/// <summary>What a given name tells about gender: only names that are nearly always women's tell anything.</summary>
internal static class GivenNames
{
    public static char? Gender(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && ActorCues.FemaleNames.Contains(name[..space]) ? 'f' : null;
    }
}
