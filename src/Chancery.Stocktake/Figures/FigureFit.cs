using Chancery.Domain;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Figures;

/// <summary>Asks whether a figure belongs to the word that counts it: "thousands died and millions fled" has a figure for each.</summary>
internal static class FigureFit
{
    /// <summary>Words that stand between a figure and the verb of another.</summary>
    private static readonly HashSet<string> Parting = new(StringComparer.Ordinal) { "and", "but", "while", "half", "third", "quarter", "percent", "of" };

    public static bool Belongs(Entry entry, Quantity quantity)
    {
        var (from, to, after) = quantity.Span.Start >= entry.Head.End ? (entry.Head.End, quantity.Span.Start, true) : (quantity.Span.End, entry.Head.Start, false);
        from -= entry.Evidence.Start;
        to -= entry.Evidence.Start;
        if (from >= to || from < 0 || to > entry.EvidenceText.Length)
        {
            return true;
        }

        var between = entry.EvidenceText[from..to];
        var commas = between.Count(c => c is ',');
        // "Forty people, most of them women, were killed": two commas enclose a remark, one or three part two clauses.
        return !between.AsSpan().ContainsAny(';', '–', ':') && commas % 2 == 0 && (!after || (commas == 0 && !ContentWords.All(between).Any(Parting.Contains)));
    }
}
