using Chancery.Domain;

namespace Chancery.Language.Segmentation;

/// <summary>Cuts text into words and punctuation as UD English EWT does; every token is a span of the text.</summary>
/// <remarks>
/// Conventions (https://universaldependencies.org/en): clitics part ("do|n't", "Iran|'s"), hyphens part words but for
/// the prefixes in the data file, abbreviations keep their stop, currency signs and percent signs stand alone.
/// </remarks>
public static class WordTokenizer
{
    private static readonly string[] Clitics = ["'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>Spans of the tokens, in order, never overlapping, never holding white space.</summary>
    public static List<TextSpan> Tokenize(string text) => Tokenize(text, new TextSpan(0, text.Length));

    /// <summary>Tokens of one range of a text.</summary>
    public static List<TextSpan> Tokenize(string text, TextSpan range)
    {
        var tokens = new List<TextSpan>(range.Length / 5 + 1);
        var at = range.Start;
        while (at < range.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < range.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Chunk(text, at, end, tokens);
            at = end;
        }

        return tokens;
    }

    private static void Chunk(string text, int start, int end, List<TextSpan> tokens)
    {
        if (IsAddress(text.AsSpan(start, end - start)))
        {
            var stop = end;
            while (stop > start && IsTrailing(text[stop - 1]))
            {
                stop--;
            }

            if (stop > start)
            {
                tokens.Add(new TextSpan(start, stop));
            }

            PunctuationRuns(text, stop, end, tokens);
            return;
        }

        var first = start;
        while (first < end && !IsWordStart(text, first, end))
        {
            first++;
        }

        PunctuationRuns(text, start, first, tokens);
        if (first == end)
        {
            return;
        }

        var last = end;
        while (last > first && IsTrailing(text[last - 1]))
        {
            last--;
        }

        last = KeepStop(text, first, last, end);
        Words(text, first, last, tokens);
        PunctuationRuns(text, last, end, tokens);
    }

    private static bool IsWordStart(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return true;
        }

        // 'em, '90s and .50 begin with a mark that belongs to them.
        return c is '\'' or '’' && at + 2 < end && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2])
            || c is '.' && at + 1 < end && char.IsDigit(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));
    }

    private static bool IsTrailing(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c is not ('%' or '$' or '°');

    /// <summary>Gives an abbreviation back its full stop.</summary>
    private static int KeepStop(string text, int first, int last, int end)
    {
        if (last >= end || text[last] != '.')
        {
            return last;
        }

        var from = last;
        while (from > first && !IsBreak(text[from - 1]))
        {
            from--;
        }

        var word = text.AsSpan(from, last - from);
        var single = word.Length == 1 && char.IsUpper(word[0]);
        var dotted = word.Length >= 3 && word[^2] == '.' && char.IsLetter(word[^1]);
        var known = Lexicon.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text.AsSpan(from, last - from + 1));
        var ellipsis = last + 1 < end && text[last + 1] == '.';
        return !ellipsis && (single || dotted || known) ? last + 1 : last;
    }

    private static bool IsBreak(char c) => c is '-' or '–' or '—' or '/' or '(' or '"' or '“';

    /// <summary>Runs of one mark are one token ("--", "...", "''"); different marks are different tokens.</summary>
    private static void PunctuationRuns(string text, int start, int end, List<TextSpan> tokens)
    {
        var at = start;
        while (at < end)
        {
            var run = at + 1;
            if (text[at] is '.' or '-' or '\'' or '`' or '!' or '?' or '*' or '_' or '=')
            {
                while (run < end && text[run] == text[at])
                {
                    run++;
                }
            }

            tokens.Add(new TextSpan(at, run));
            at = run;
        }
    }

    private static void Words(string text, int start, int end, List<TextSpan> tokens)
    {
        var at = start;
        for (var i = start; i < end; i++)
        {
            if (!Parts(text, i, start, end, at, out var length))
            {
                continue;
            }

            if (i > at)
            {
                Word(text, at, i, tokens);
            }

            tokens.Add(new TextSpan(i, i + length));
            i += length - 1;
            at = i + 1;
        }

        if (at < end)
        {
            Word(text, at, end, tokens);
        }
    }

    /// <summary>Does the mark at a position part the chunk, and how long is it?</summary>
    private static bool Parts(string text, int i, int start, int end, int from, out int length)
    {
        length = 1;
        var c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
        {
            return false;
        }

        var digitBefore = i > start && char.IsDigit(text[i - 1]);
        var digitAfter = i + 1 < end && char.IsDigit(text[i + 1]);
        switch (c)
        {
            case '-' when i + 1 < end && text[i + 1] == '-':
                while (i + length < end && text[i + length] == '-')
                {
                    length++;
                }

                return true;
            case '-':
                if (IsIsoDate(text, from, end))
                {
                    return false;
                }

                return !Lexicon.HyphenPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(from, i - from));
            case '–' or '—' or '…' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or ';' or '!' or '?' or '%' or '$' or '£' or '€' or '¥' or '+' or '=' or '|' or '<' or '>' or '&' or '*':
                return c != '&' || !(i > start && char.IsUpper(text[i - 1]) && i + 1 < end && char.IsUpper(text[i + 1]));
            case '/':
                return !(digitBefore && digitAfter);
            case ':' or ',':
                return !(digitBefore && digitAfter);
            case '.':
                if (i + 1 < end && text[i + 1] == '.')
                {
                    while (i + length < end && text[i + length] == '.')
                    {
                        length++;
                    }

                    return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsIsoDate(string text, int from, int end) =>
        end - from >= 8 && from + 4 < end && text[from + 4] == '-' && char.IsDigit(text[from]) && char.IsDigit(text[from + 3]) && char.IsDigit(text[from + 5]);

    private static void Word(string text, int start, int end, List<TextSpan> tokens)
    {
        var cut = CliticStart(text, start, end);
        if (cut > start && cut < end)
        {
            tokens.Add(new TextSpan(start, cut));
            tokens.Add(new TextSpan(cut, end));
        }
        else
        {
            tokens.Add(new TextSpan(start, end));
        }
    }

    private static int CliticStart(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Length > 3 && word[^1] is 't' or 'T' && word[^2] is '\'' or '’' && word[^3] is 'n' or 'N')
        {
            return end - 3;
        }

        foreach (var clitic in Clitics)
        {
            if (word.Length > clitic.Length && EndsWith(word, clitic))
            {
                return end - clitic.Length;
            }
        }

        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            return start + 3;
        }

        return word.Equals("gonna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase) ? start + 3 : end;
    }

    /// <summary>True when the second of two adjoining tokens is a clitic of the first ("do|n't", "Iran|'s", "can|not").</summary>
    public static bool IsClitic(string text, TextSpan host, TextSpan token) =>
        host.End == token.Start && char.IsLetter(text[host.End - 1]) && CliticStart(text, host.Start, token.End) == token.Start;

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        var tail = word[^clitic.Length..];
        return tail[0] is '\'' or '’' or '`' && tail[1..].Equals(clitic.AsSpan(1), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk) =>
        chunk.StartsWith("http://") || chunk.StartsWith("https://") || chunk.StartsWith("www.")
        || chunk.IndexOf('@') is > 0 and var at && chunk[(at + 1)..].Contains('.');
}
