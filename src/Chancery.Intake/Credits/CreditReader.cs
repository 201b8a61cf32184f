using Chancery.Domain;
using Chancery.Intake.Heads;

namespace Chancery.Intake.Credits;

/// <summary>Gathers what a report credits: byline, agencies, and outlets it took words from.</summary>
internal static class CreditReader
{
    private const int MostDescribingWords = 6;
    private const int CueReach = 80;

    /// <summary>The credits, or null where the report credits nobody.</summary>
    public static ReportCredits? Read(string text, ReportHead head)
    {
        var gathered = new GatheredCredits(text);
        var lines = CreditLines.Find(text);
        if (head.Dateline is { Agency: { } agency } dateline)
        {
            gathered.AddBracketed(agency, dateline.Span);
        }

        if (head.Byline is { } byline)
        {
            gathered.AddByline(byline);
        }

        if (head.OutletLine is { } line)
        {
            gathered.AddName(line.Of(text), line, weight: 1);
        }

        foreach (var credit in lines)
        {
            gathered.AddLine(credit);
        }

        foreach (var (span, name) in NewsNames.Known.In(text, new(0, text.Length)))
        {
            if (IsToldOrQuoted(text, span))
            {
                gathered.Add(name.IsAgency, span.Of(text), span, weight: 0);
            }
        }

        return gathered.ToCredits();
    }

    /// <summary>"She told the broadcaster": the outlet heard it first, so the report owes it the words.</summary>
    private static bool IsToldOrQuoted(string text, TextSpan name)
    {
        var before = WithoutDescription(text.AsSpan(Math.Max(0, name.Start - CueReach)..name.Start));
        foreach (var cue in CreditCues.All.ToldBefore)
        {
            if (before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)
                && (before.Length == cue.Length || !char.IsLetter(before[^(cue.Length + 1)])))
            {
                return true;
            }
        }

        var after = text.AsSpan(name.End..Math.Min(text.Length, name.End + CueReach)).TrimStart(" ,");
        foreach (var cue in CreditCues.All.ToldAfter)
        {
            if (after.StartsWith(cue, StringComparison.Ordinal) && (after.Length == cue.Length || !char.IsLetter(after[cue.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes "the Ruritanian state news agency" off the end, so that the cue before it is seen.</summary>
    private static ReadOnlySpan<char> WithoutDescription(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        for (var words = 0; words < MostDescribingWords; words++)
        {
            var word = before[(before.LastIndexOf(' ') + 1)..];
            if (word.IsEmpty || !(char.IsUpper(word[0]) && char.IsLetter(word[^1])) && !CreditCues.All.IsDescriptor(word))
            {
                break;
            }

            before = before[..^word.Length].TrimEnd();
        }

        return before;
    }
}
