using Chancery.Domain;

namespace Chancery.Language.Segmentation;

/// <summary>Groups tokens into sentences; knows quotes, initials, datelines, headings and hard-wrapped lines.</summary>
public static class SentenceSplitter
{
    /// <summary>A sentence is cut after so many tokens, so that a text without stops costs no unbounded memory.</summary>
    public const int MaxTokens = 160;

    /// <summary>The tokens of each sentence, in order.</summary>
    public static List<List<TextSpan>> Split(string text) => Split(text, WordTokenizer.Tokenize(text));

    /// <inheritdoc cref="Split(string)"/>
    public static List<List<TextSpan>> Split(string text, List<TextSpan> tokens) => Group(tokens, Starts(text, tokens));

    /// <summary>For each token whether a sentence begins with it.</summary>
    public static bool[] Starts(string text, List<TextSpan> tokens)
    {
        var starts = new bool[tokens.Count];
        var wrapped = IsHardWrapped(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            starts[i] = i == 0 || EndsHere(text, tokens, i - 1, wrapped);
        }

        return starts;
    }

    /// <summary>The tokens of each sentence; none has more than <see cref="MaxTokens"/>.</summary>
    public static List<List<TextSpan>> Group(List<TextSpan> tokens, bool[] starts)
    {
        var sentences = new List<List<TextSpan>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == 0 || starts[i] || sentences[^1].Count >= MaxTokens)
            {
                sentences.Add([]);
            }

            sentences[^1].Add(tokens[i]);
        }

        return sentences;
    }

    /// <summary>True where the rule between a token and the next was a guess, whichever way it went.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="i">The token before the place.</param>
    /// <param name="ends">What the rule said.</param>
    public static bool IsDoubtful(string text, List<TextSpan> tokens, int i, bool ends)
    {
        var last = i;
        while (last > 0 && IsCloser(text, tokens[last]) && tokens[last].Start == tokens[last - 1].End)
        {
            last--;
        }

        if (!IsTerminal(text, tokens, last, out var certain))
        {
            return ends;
        }

        // An abbreviation that never ends a sentence is no terminal; initials and dots that may go either way are in doubt.
        return !certain || !ends || text[tokens[last].Start] is '…' || tokens[last].Length > 1;
    }

    /// <summary>True where a token, closing marks aside, is a stop.</summary>
    public static bool EndsInStop(string text, List<TextSpan> tokens, int i)
    {
        while (i > 0 && IsCloser(text, tokens[i]))
        {
            i--;
        }

        return IsTerminal(text, tokens, i, out _) || text[tokens[i].Start] == ':';
    }

    /// <summary>Ranges of tokens between breaks that end a sentence for sure: empty lines, and line ends where lines were not broken by a machine.</summary>
    public static IEnumerable<Range> Blocks(string text, List<TextSpan> tokens)
    {
        var wrapped = IsHardWrapped(text);
        var from = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var lines = i + 1 == tokens.Count ? 2 : text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).Count('\n');
            if (lines >= (wrapped ? 2 : 1))
            {
                yield return from..(i + 1);
                from = i + 1;
            }
        }
    }

    private static bool EndsHere(string text, List<TextSpan> tokens, int i, bool wrapped)
    {
        var gap = text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End);
        if (gap.IsEmpty)
        {
            return false;
        }

        var lines = gap.Count('\n');
        if (lines >= 2)
        {
            return true;
        }

        var last = i;
        while (last > 0 && IsCloser(text, tokens[last]) && tokens[last].Start == tokens[last - 1].End)
        {
            last--;
        }

        var terminal = IsTerminal(text, tokens, last, out var certain);
        if (lines == 1 && (!wrapped || terminal && certain))
        {
            return true;
        }

        if (!terminal)
        {
            return false;
        }

        var next = i + 1;
        while (next + 1 < tokens.Count && IsOpener(text[tokens[next].Start]) && tokens[next].Length <= 2)
        {
            next++;
        }

        var c = text[tokens[next].Start];
        if (certain)
        {
            return !char.IsLower(c) && (c is not (',' or ';' or ')' or '-'));
        }

        return char.IsUpper(c) && StartsSentence(text, tokens, next);
    }

    /// <summary>After an abbreviation that may end a sentence: does the next word look like the beginning of one?</summary>
    private static bool StartsSentence(string text, List<TextSpan> tokens, int next)
    {
        var word = tokens[next].Of(text);
        return Lexicon.SentenceStarters.Contains(word);
    }

    private static bool IsTerminal(string text, List<TextSpan> tokens, int i, out bool certain)
    {
        var token = tokens[i].Of(text);
        certain = true;
        if (token is "." or "!" or "?" or "?!" or "!!" or "??" or "!!!" or "???")
        {
            return true;
        }

        if (token is "…" || token.Length > 2 && token.All(c => c == '.'))
        {
            return true;
        }

        if (token.Length > 1 && token[^1] == '.')
        {
            certain = false;
            return !Lexicon.Abbreviations.TryGetValue(token, out var use)
                ? token.Length > 2 // initials of a person ("J.") do not end a sentence; dotted acronyms may
                : use == "end";
        }

        return false;
    }

    private static bool IsCloser(string text, TextSpan token) =>
        token.Length <= 2 && text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static bool IsOpener(char c) => c is '"' or '“' or '‘' or '\'' or '`' or '(' or '[' or '«';

    /// <summary>Lines of nearly one length, few of which end in a stop, were broken by a machine: a line end means nothing there.</summary>
    private static bool IsHardWrapped(string text)
    {
        int lines = 0, broken = 0, longest = 0, at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var length = end - at;
            if (length > 40)
            {
                lines++;
                longest = Math.Max(longest, length);
                broken += end + 1 < text.Length && text[end + 1] != '\n' && text[end - 1] is not ('.' or '!' or '?' or '"' or '”') ? 1 : 0;
            }

            at = end + 1;
        }

        return lines >= 4 && longest <= 120 && broken * 2 > lines;
    }
}
