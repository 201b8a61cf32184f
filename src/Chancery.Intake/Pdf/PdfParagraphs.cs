using System.Text;
using UglyToad.PdfPig.Content;

namespace Chancery.Intake.Pdf;

/// <summary>Puts the letters of a page together to lines and paragraphs, in the order the page's author set them.</summary>
/// <remarks>That order is the reading order in what word processors and browsers write, columns included.</remarks>
internal static class PdfParagraphs
{
    // In sizes of the letter: what parts words, lines, and paragraphs.
    private const double WordGap = 0.15;
    private const double SameLine = 0.45;
    private const double ParagraphGap = 1.75;

    public static IReadOnlyList<string> Of(IReadOnlyList<Letter> letters)
    {
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        Letter? before = null;
        foreach (var letter in letters)
        {
            if (string.IsNullOrEmpty(letter.Value) || letter.Value == "\0")
            {
                continue;
            }

            Part(paragraphs, paragraph, before, letter);
            paragraph.Append(letter.Value);
            before = letter;
        }

        Close(paragraphs, paragraph);
        return paragraphs;
    }

    /// <summary>Writes what stands between two letters: nothing, a blank, a joined line end, or the end of a paragraph.</summary>
    private static void Part(List<string> paragraphs, StringBuilder paragraph, Letter? before, Letter letter)
    {
        if (before is null)
        {
            return;
        }

        var size = Math.Max(Math.Max(before.PointSize, letter.PointSize), 1);
        var down = before.StartBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(down) < SameLine * size)
        {
            var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
            Blank(paragraph, letter, gap > WordGap * size || gap < -size);
        }
        else if (down < 0 || down > ParagraphGap * size || Math.Abs(before.PointSize - letter.PointSize) > SameLine * size)
        {
            Close(paragraphs, paragraph);
        }
        else
        {
            JoinLines(paragraph, letter);
        }
    }

    private static void Blank(StringBuilder paragraph, Letter letter, bool wanted)
    {
        if (wanted && paragraph.Length > 0 && paragraph[^1] != ' ' && letter.Value[0] != ' ')
        {
            paragraph.Append(' ');
        }
    }

    /// <summary>A word parted at the line's end is put together, unless what follows is a name: "Anglo-", "Dutch".</summary>
    private static void JoinLines(StringBuilder paragraph, Letter letter)
    {
        if (paragraph.Length > 1 && paragraph[^1] is '-' or '\u00AD' && char.IsLetter(paragraph[^2]) && char.IsLower(letter.Value[0]))
        {
            paragraph.Length--;
            return;
        }

        Blank(paragraph, letter, wanted: true);
    }

    private static void Close(List<string> paragraphs, StringBuilder paragraph)
    {
        var text = paragraph.ToString().Trim();
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }

        paragraph.Clear();
    }
}
