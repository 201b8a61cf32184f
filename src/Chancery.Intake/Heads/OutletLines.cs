using Chancery.Domain;
using Chancery.Intake.Credits;

namespace Chancery.Intake.Heads;

/// <summary>Lines that are nothing but the name of an outlet or agency.</summary>
internal static class OutletLines
{
    private const int LongestLine = 60;

    public static bool IsOutlet(string text, TextSpan line)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        var words = line.Of(text);
        return NewsNames.Known.ExactlyNamed(StripRole(words)) is not null || NewsNames.LooksLikeOne(words);
    }

    /// <summary>The name as the data file lists it first, or as written where it is not listed.</summary>
    public static string MainName(string written)
    {
        var name = StripRole(written);
        return NewsNames.Known.ExactlyNamed(name)?.Name ?? name;
    }

    /// <summary>"Associated Press Writer" names the agency and the author's role there.</summary>
    private static string StripRole(string words)
    {
        foreach (var role in CreditCues.All.Roles)
        {
            if (words.EndsWith(role, StringComparison.OrdinalIgnoreCase) && words.Length > role.Length)
            {
                return words[..^role.Length].TrimEnd();
            }
        }

        return words;
    }
}
