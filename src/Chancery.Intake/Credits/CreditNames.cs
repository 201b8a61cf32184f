using System.Text.RegularExpressions;
using Chancery.Domain;

namespace Chancery.Intake.Credits;

/// <summary>A name in a credit line that the data file does not list.</summary>
internal readonly record struct CreditName(string Words, bool IsAuthor)
{
    public bool IsSingleWord => !Words.Contains(' ', StringComparison.Ordinal) && Words.Length > 1 && Words.All(char.IsUpper);
}

/// <summary>Cuts a credit line into the names it lists: "Reporting by Ana Roe in Osk and Jo Doe; Editing by Al Poe".</summary>
internal static partial class CreditNames
{
    public static IEnumerable<CreditName> Others(string text, TextSpan line, TextSpan[] known)
    {
        // Known names become blanks of the same length, so that positions stay and no name is read twice.
        var rest = line.Of(text).ToCharArray();
        foreach (var span in known)
        {
            rest.AsSpan(span.Start - line.Start, span.Length).Fill(',');
        }

        foreach (var part in new string(rest).Split([';', '.', '(', ')', '[', ']', '\n']))
        {
            var words = part.Trim(' ', '*', '_', '-', '–', '—');
            if (CreditLines.LeadAt(words, 0, words.Length) is { } lead)
            {
                var isAuthor = !CreditCues.All.EditorLeads.Contains(lead);
                foreach (var name in Names(words[lead.Length..]))
                {
                    yield return new(name, isAuthor);
                }
            }
            else
            {
                foreach (var name in Names(WithoutTail(words)).Where(NewsNames.LooksLikeOne))
                {
                    yield return new(name, IsAuthor: false);
                }
            }
        }
    }

    private static IEnumerable<string> Names(string list) => Separators().Split(list)
        .Select(n => WithoutArticle(Where().Replace(n, "").Trim(' ', ':')))
        .Where(n => n.Length > 0 && char.IsUpper(n[0]));

    private static string WithoutTail(string words)
    {
        foreach (var tail in CreditCues.All.Tails)
        {
            words = words.Replace(tail, ",", StringComparison.OrdinalIgnoreCase);
        }

        return words;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    [GeneratedRegex(@",|\band\b|&|/", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    /// <summary>"in Geneva", "at the UN": where a reporter works is no part of the name.</summary>
    [GeneratedRegex(@"\s(in|at|from|of|for)\s.*$", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Where();
}
