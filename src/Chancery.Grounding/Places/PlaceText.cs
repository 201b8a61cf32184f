using Chancery.Domain;

namespace Chancery.Grounding.Places;

/// <summary>What the text around a mention says about it.</summary>
internal static class PlaceText
{
    private const int Window = 40;
    private static readonly string[] Joins = [", ", " in ", ", in ", " (", ", the ", " of ", " on ", ", near ", ","];

    /// <summary>The words between two mentions tie the first to the second as the place it lies in.</summary>
    public static bool Joined(string text, TextSpan first, TextSpan second)
    {
        if (second.Start < first.End || second.Start - first.End > Window)
        {
            return false;
        }

        var between = text.AsSpan(first.End, second.Start - first.End);
        foreach (var join in Joins)
        {
            if (between.SequenceEqual(join) || Ends(between, join))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the village of Pandi town, in " and the like: a designator may stand between.</summary>
    private static bool Ends(ReadOnlySpan<char> between, string join) =>
        between.EndsWith(join) && PlaceWords.Default.Designators.ContainsKey(PlaceKey.Of(between[..^join.Length]));

    /// <summary>The classes that the word after a mention asks for, most wanted first; empty where it asks for none.</summary>
    public static string Wanted(string text, TextSpan mention)
    {
        var rest = text.AsSpan(mention.End, Math.Min(Window, text.Length - mention.End));
        if (rest.Length < 2 || rest[0] != ' ')
        {
            return "";
        }

        var end = 1;
        while (end < rest.Length && (char.IsLetter(rest[end]) || rest[end] == '-'))
        {
            end++;
        }

        return PlaceWords.Default.Designators.TryGetValue(PlaceKey.Of(rest[1..end]), out var classes) ? classes : "";
    }
}
