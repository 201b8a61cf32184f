using Chancery.Domain;
using Chancery.Intake.Text;

namespace Chancery.Intake.Credits;

/// <summary>Finds credit lines: on lines of their own anywhere, within running text only near the end.</summary>
internal static class CreditLines
{
    private const int TailCharacters = 1000;
    private const int LongestCredit = 500;

    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        foreach (var line in TextLines.Of(text))
        {
            if (LeadAt(text, SkipOpening(text, line.Start), line.End) is not null)
            {
                found.Add(line.Length <= LongestCredit ? line : new(line.Start, SentenceEnd(text, line.Start, line.End)));
            }
        }

        foreach (var credit in InTail(text))
        {
            if (!found.Exists(f => f.Overlaps(credit)))
            {
                found.Add(credit);
            }
        }

        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    /// <summary>The lead phrase that stands at a position and has a name after it, or null.</summary>
    public static string? LeadAt(string text, int at, int end)
    {
        foreach (var lead in CreditCues.All.Leads)
        {
            var after = at + lead.Length;
            if (after + 1 < end && string.Compare(text, at, lead, 0, lead.Length, StringComparison.OrdinalIgnoreCase) == 0
                && text[after] is ' ' or ':' && BeginsName(text, after, end))
            {
                return lead;
            }
        }

        return null;
    }

    private static IEnumerable<TextSpan> InTail(string text)
    {
        var from = Math.Max(0, text.Length - TailCharacters);
        foreach (var line in TextLines.Of(text[from..]).Select(l => new TextSpan(l.Start + from, l.End + from)))
        {
            for (var start = line.Start; start < line.End;)
            {
                var end = SentenceEnd(text, start, line.End);
                var lead = LeadAt(text, SkipOpening(text, start), end) is not null;
                if (lead || HasTail(text, start, end))
                {
                    yield return TextLines.Trim(text, start, end);
                }

                start = end;
            }
        }
    }

    private static bool HasTail(string text, int start, int end)
    {
        var sentence = text.AsSpan(start, end - start);
        foreach (var tail in CreditCues.All.Tails)
        {
            if (sentence.Contains(tail, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsName(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or ':')
        {
            at++;
        }

        return at < end && (char.IsUpper(text[at]) || NewsNames.Known.In(text, new(at, Math.Min(end, at + 40))).Any(n => n.Span.Start == at));
    }

    /// <summary>The end of the sentence that begins at a position; a full stop after a single capital is an initial.</summary>
    private static int SentenceEnd(string text, int start, int end)
    {
        for (var at = start; at < end - 1; at++)
        {
            if (text[at] is '.' or '!' or '?' && text[at + 1] is ' ' && at - start > 1 && !IsInitial(text, at))
            {
                return at + 1;
            }

            if (text[at] is '”' or '"' or '\'' or ')' && text[at + 1] == ' ' && at > start && text[at - 1] is '.' or '!' or '?')
            {
                return at + 1;
            }
        }

        return end;
    }

    private static bool IsInitial(string text, int stop) => char.IsUpper(text[stop - 1]) && (stop < 2 || text[stop - 2] is ' ' or '.');

    private static int SkipOpening(string text, int at)
    {
        while (at < text.Length && (text[at] is '(' or '[' or '*' or '_' or '-' or '–' or '—' || text[at] == ' '))
        {
            at++;
        }

        return at;
    }
}
