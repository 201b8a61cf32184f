using System.Buffers;

namespace Chancery.Intake.Markup;

/// <summary>Whether a Markdown text would take its parser too long, or too much memory.</summary>
internal static class MarkdownCost
{
    // The parser's time grows with the square of the link brackets of a paragraph: so many steps take it about a second.
    private const long MostSteps = 10_000_000;

    // Each mark and each line becomes an object or several.
    private const int MostMarks = 100_000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>*_`[]()!&\\#+=~|\n");

    public static bool IsTooMuch(string markdown)
    {
        long steps = 0;
        long brackets = 0;
        var marks = 0;
        var blank = true;
        foreach (var c in markdown)
        {
            if (c == '\n' && blank)
            {
                (steps, brackets) = (steps + brackets * brackets, 0);
            }

            blank = c == '\n' || (blank && c is ' ' or '\t');
            brackets += c is '[' or ']' ? 1 : 0;
            marks += Marks.Contains(c) ? 1 : 0;
        }

        return marks > MostMarks || steps + brackets * brackets > MostSteps;
    }
}
