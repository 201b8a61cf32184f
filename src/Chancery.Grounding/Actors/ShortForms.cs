namespace Chancery.Grounding.Actors;

/// <summary>The short forms by which reports go on naming a person.</summary>
internal static class ShortForms
{
    /// <summary>Family names of a folded full name: the last word, with its particles, and the first where the family name comes first.</summary>
    public static IEnumerable<string> Surnames(string folded, string? country)
    {
        var words = folded.Split(' ');
        if (words.Length == 1)
        {
            yield return folded;
            yield break;
        }

        if (country is not null && ActorCues.FamilyFirst.Contains(country))
        {
            yield return words[0];
            yield break;
        }

        var last = words.Length - 1;
        if (last > 1 && ActorCues.NameEndings.Contains(words[last]))
        {
            last--;
        }

        yield return words[last];
        var first = last;
        while (first > 1 && ActorCues.NameParticles.Contains(words[first - 1]))
        {
            first--;
            yield return string.Join(' ', words[first..(last + 1)]);
        }
    }

    /// <summary>True when a folded short form may stand for a folded full name: its family name, its ending words, or its first word where the family name comes first.</summary>
    public static bool Fits(string folded, string full, string? country) =>
        folded == full || full.EndsWith(" " + folded, StringComparison.Ordinal) || Surnames(full, country).Contains(folded);
}
