using Chancery.Domain;

namespace Chancery.Evaluation.Dates;

/// <summary>Scores a finder of time expressions against texts whose expressions are known.</summary>
public static class DateScorer
{
    /// <summary>Scores the finder, and writes what it answered in the form of the file.</summary>
    public static DateScores Score(IEnumerable<DateDocument> gold, Func<DateDocument, IReadOnlyList<When>> find, TextWriter? predictions = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(find);
        Measure strict = default, relaxed = default, value = default;
        foreach (var document in gold)
        {
            var answers = Marks(document, find(document));
            strict += Count(document.Dates, answers, (g, a) => g.Start == a.Start && g.End == a.End);
            relaxed += Count(document.Dates, answers, Overlap);
            value += Count(document.Dates, answers, (g, a) => Overlap(g, a) && g.Value == a.Value);
            if (predictions is not null)
            {
                (document with { Dates = answers }).Write(predictions);
            }
        }

        return new(strict, relaxed, value);
    }

    private static List<DateMark> Marks(DateDocument document, IReadOnlyList<When> found)
    {
        var points = new CodePoints(document.Text);
        return [.. found.Select(w => new DateMark(points.FromUtf16(w.Span.Start), points.FromUtf16(w.Span.End), w.Timex, w.Value))];
    }

    private static bool Overlap(DateMark a, DateMark b) => a.Start < b.End && b.Start < a.End;

    /// <summary>Pairs each gold expression with at most one answer, in the order of the text.</summary>
    private static Measure Count(IReadOnlyList<DateMark> gold, List<DateMark> answers, Func<DateMark, DateMark, bool> fits)
    {
        var used = new bool[answers.Count];
        var hits = 0;
        foreach (var mark in gold)
        {
            var index = 0;
            while (index < answers.Count && (used[index] || !fits(mark, answers[index])))
            {
                index++;
            }

            if (index < answers.Count)
            {
                used[index] = true;
                hits++;
            }
        }

        return new(hits, answers.Count, gold.Count);
    }
}
