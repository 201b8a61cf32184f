namespace Chancery.Grounding.Dates;

/// <summary>Cuts a text into words, numbers and marks, in one pass.</summary>
/// <remarks>
/// Numbers keep what is glued to them ("1990s", "21st", "10:35", "2m"); a run of one mark is one token, so that
/// a hostile line of dots costs one token; a blank line is a break that no expression crosses.
/// </remarks>
internal sealed class WordTokens
{
    private const int LongestWord = 24;

    private static readonly WordToken None = WordToken.None;

    private readonly WordToken[] _tokens;

    public WordTokens(string text)
    {
        var found = new List<WordToken>(text.Length / 5);
        var at = 0;
        var spaced = true;
        while (at < text.Length)
        {
            var start = at;
            if (char.IsWhiteSpace(text[at]))
            {
                at = Space(text, at, found);
                spaced = true;
                continue;
            }

            var kind = char.IsAsciiDigit(text[at]) ? WordKind.Number : char.IsLetter(text[at]) ? WordKind.Word : WordKind.Mark;
            at = kind switch
            {
                WordKind.Number => NumberEnd(text, at),
                WordKind.Word => WordEnd(text, at),
                _ => MarkEnd(text, at),
            };
            var lower = at - start <= LongestWord ? text[start..at].ToLowerInvariant().Replace('’', '\'') : "";
            found.Add(new WordToken(start, at, kind, lower, char.IsUpper(text[start]), !spaced));
            spaced = false;
        }

        _tokens = [.. found];
    }

    public int Count => _tokens.Length;

    /// <summary>The token at an index, or <see cref="WordToken.None"/> beyond the ends.</summary>
    public ref readonly WordToken this[int index] => ref (uint)index < (uint)_tokens.Length ? ref _tokens[index] : ref None;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static int Space(string text, int at, List<WordToken> found)
    {
        var start = at;
        var lines = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            lines += text[at++] == '\n' ? 1 : 0;
        }

        if (lines > 1)
        {
            found.Add(new WordToken(start, start, WordKind.Break, "", false, false));
        }

        return at;
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at])
            || (text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length)
        {
            var inside = IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !IsPossessive(text, at);
            if (!inside && !char.IsLetter(text[at]) && !char.IsAsciiDigit(text[at]))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>An apostrophe and s at the end of a word are tokens of their own.</summary>
    private static bool IsPossessive(string text, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    private static int MarkEnd(string text, int at)
    {
        if (IsApostrophe(text[at]) && at + 1 < text.Length && text[at + 1] is 's' or 'S' && IsPossessive(text, at) && at > 0 && char.IsLetter(text[at - 1]))
        {
            return at + 2;
        }

        var end = at + 1;
        while (end < text.Length && text[end] == text[at] && !IsApostrophe(text[at]))
        {
            end++;
        }

        return end;
    }
}
