using Chancery.Domain;

namespace Chancery.Intake.Text;

/// <summary>The lines of a text that are not blank, without the white space around them.</summary>
internal static class TextLines
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = Trim(text, start, end);
            if (line.Length > 0)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    public static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(start, end);
    }
}
