using System.Text;
using Chancery.Intake.Text;

namespace Chancery.Intake.Pages;

/// <summary>Gathers the words of a page as a browser would set them: white space collapsed, paragraphs parted by a blank line.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _blank;

    public static string OneLine(string words)
    {
        var text = new PageText();
        text.Add(words);
        return text.ToString();
    }

    public void LineEnd() => _breaks = Math.Max(_breaks, 1);

    public void Paragraph() => _breaks = 2;

    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                continue;
            }

            if (_text.Length > 0 && (_breaks > 0 || _blank))
            {
                _text.Append(_breaks > 0 ? '\n' : ' ').Append('\n', _breaks == 2 ? 1 : 0);
            }

            (_breaks, _blank) = (0, false);
            _text.Append(c);
        }
    }

    public override string ToString() => Normalization.Apply(_text.ToString());
}
