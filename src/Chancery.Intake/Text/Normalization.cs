using System.Buffers;
using System.Text;

namespace Chancery.Intake.Text;

/// <summary>The only changes made to a text: one kind of line end, no control characters.</summary>
/// <remarks>Anything more would move the offsets that evaluation sets and other tools count into the text.</remarks>
internal static class Normalization
{
    private static readonly SearchValues<char> Touched = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))]);

    public static string Apply(string text)
    {
        var first = text.AsSpan().IndexOfAny(Touched);
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (!Touched.Contains(c))
            {
                result.Append(c);
            }
            else if (IsLineEnd(c) && !(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                result.Append('\n');
            }
        }

        return result.ToString();
    }

    /// <summary>Carriage return, vertical tab, form feed, next line: they part words, so they must not vanish.</summary>
    private static bool IsLineEnd(char c) => c is '\r' or '\v' or '\f' or '\u0085';
}
