using Chancery.Domain;
using Chancery.Intake.Text;

namespace Chancery.Intake.Heads;

/// <summary>Finds the title of a plain text: a short first line without a full stop, with a blank line after it.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 150;

    public static TextSpan? Find(string text)
    {
        var lines = TextLines.Of(text).Take(2).ToArray();
        if (lines.Length < 2 || lines[0].Length > LongestTitle || !BlankBetween(text, lines[0].End, lines[1].Start))
        {
            return null;
        }

        var closing = text.AsSpan(lines[0].Start, lines[0].Length).TrimEnd("\"'”’)");
        return closing.EndsWith(".") || DatelineFinder.TryRead(text, lines[0], out _) || Byline.TryRead(text, lines[0], out _)
            ? null
            : lines[0];
    }

    private static bool BlankBetween(string text, int end, int start) => text.AsSpan(end, start - end).Count('\n') >= 2;
}
