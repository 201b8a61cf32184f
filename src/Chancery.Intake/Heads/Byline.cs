using Chancery.Domain;
using Chancery.Intake.Credits;

namespace Chancery.Intake.Heads;

/// <summary>A line that names the authors.</summary>
/// <param name="Span">The line.</param>
/// <param name="Authors">The names as written, without "By" and without the outlet.</param>
/// <param name="Outlet">The outlet or agency named after them, as written, or null.</param>
internal sealed record Byline(TextSpan Span, string Authors, string? Outlet)
{
    private const int LongestLine = 150;
    private const int MostLowerWords = 4;

    /// <summary>Reads lines such as "By Jane Doe and John Roe, Associated Press".</summary>
    public static bool TryRead(string text, TextSpan line, out Byline? byline)
    {
        byline = null;
        if (line.Length > LongestLine || CreditCues.All.BylineStart(text.AsSpan(line.Start, line.Length)) is not { } start)
        {
            return false;
        }

        var names = text[(line.Start + start)..line.End].Trim();
        if (names.EndsWith('.') || !LooksLikeNames(names))
        {
            return false;
        }

        var (authors, outlet) = SplitOutlet(names);
        byline = new(line, authors, outlet);
        return authors.Length > 0;
    }

    /// <summary>"By nightfall the town was empty" is no byline: its words are not names.</summary>
    private static bool LooksLikeNames(string names)
    {
        var lower = 0;
        foreach (var word in names.Split([' ', ',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isName = char.IsUpper(word[0]) || word[0] is '|' or '-' or '—' || NewsNames.Known.ExactlyNamed(word) is not null;
            if (!isName && (!CreditCues.All.IsParticle(word) || ++lower > MostLowerWords))
            {
                return false;
            }
        }

        return names.Length > 0 && char.IsUpper(names[0]);
    }

    private static (string Authors, string? Outlet) SplitOutlet(string names)
    {
        var at = names.LastIndexOfAny([',', '/', '|']);
        if (at > 0)
        {
            var outlet = names[(at + 1)..].Trim();
            if (NewsNames.Known.ExactlyNamed(OutletLines.MainName(outlet)) is not null || NewsNames.LooksLikeOne(outlet))
            {
                return (names[..at].Trim(), outlet);
            }
        }

        return (names, null);
    }
}
