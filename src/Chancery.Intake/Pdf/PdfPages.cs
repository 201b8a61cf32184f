using Chancery.Intake.Text;

namespace Chancery.Intake.Pdf;

/// <summary>Puts pages together: running heads and page numbers left out, paragraphs that go over a page's end joined.</summary>
internal static class PdfPages
{
    // A line at the edge of so many pages is no sentence of the report.
    private const int FewestForHead = 3;

    public static string Join(IReadOnlyList<IReadOnlyList<string>> pages)
    {
        var heads = RunningHeads(pages);
        var text = new List<string>();
        foreach (var page in pages)
        {
            var first = true;
            foreach (var paragraph in page.Where(p => !IsNumber(p) && !heads.Contains(Key(p))))
            {
                if (first && text.Count > 0 && GoesOn(text[^1], paragraph))
                {
                    text[^1] += " " + paragraph;
                }
                else
                {
                    text.Add(paragraph);
                }

                first = false;
            }
        }

        return Normalization.Apply(string.Join("\n\n", text));
    }

    private static HashSet<string> RunningHeads(IReadOnlyList<IReadOnlyList<string>> pages) => pages
        .SelectMany(page => page.Count == 0 ? [] : new[] { Key(page[0]), Key(page[^1]) }.Distinct())
        .GroupBy(key => key, StringComparer.Ordinal)
        .Where(group => group.Count() >= FewestForHead)
        .Select(group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words without figures, so that "Page 2" and "Page 3" are the same.</summary>
    private static string Key(string paragraph) => string.Concat(paragraph.Where(c => !char.IsDigit(c)));

    private static bool IsNumber(string paragraph) => paragraph.Length <= 6 && paragraph.All(c => char.IsDigit(c) || c is ' ' or '-' or '–' or '/');

    private static bool GoesOn(string before, string after) => char.IsLower(after[0]) && before[^1] is not ('.' or '!' or '?' or ':' or '”' or '"');
}
