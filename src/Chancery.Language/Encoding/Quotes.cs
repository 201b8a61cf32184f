using Chancery.Domain;

namespace Chancery.Language.Encoding;

/// <summary>Finds which positions of a text stand inside quotation marks, over sentence borders.</summary>
public static class Quotes
{
    /// <summary>A quotation longer than this was surely never closed.</summary>
    private const int Longest = 1500;

    /// <summary>Quoted spans, marks excluded, in order. A paragraph that opens a new mark continues an unclosed quotation.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        int open = -1;
        var mark = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open >= 0 && (i - open > Longest || c == '\n' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                // Newspapers open every paragraph of a long quotation and close only the last.
                if (i - open <= Longest)
                {
                    found.Add(new TextSpan(open, i));
                }

                open = -1;
                continue;
            }

            if (open < 0)
            {
                if (c is '“' or '"' or '«' || c == '`' && i + 1 < text.Length && text[i + 1] == '`'
                    || c == '‘' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
                {
                    mark = c;
                    i += c == '`' ? 1 : 0;
                    open = i + 1;
                }
            }
            else if (Closes(text, i, mark))
            {
                found.Add(new TextSpan(open, i));
                open = -1;
            }
        }

        return found;
    }

    private static bool Closes(string text, int i, char mark) => mark switch
    {
        '“' => text[i] is '”' or '"',
        '"' => text[i] is '"' or '”',
        '«' => text[i] == '»',
        '`' => text[i] is '\'' && i + 1 < text.Length && text[i + 1] == '\'' || text[i] == '"',
        _ => text[i] == '’' && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1])) && i > 0 && text[i - 1] != 's',
    };
}
