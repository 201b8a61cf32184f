namespace Chancery.Grounding.Dates;

/// <summary>A cheap look at the verbs near an expression: does the clause look forward?</summary>
/// <remarks>News writes "on Tuesday" for both the last and the next; the nearest verb to the left tells, else the first to the right.</remarks>
internal static class TenseReader
{
    private const int Window = 14;

    /// <summary>True or false as a verb says, null where none does.</summary>
    public static bool? Future(Script s, int first, int next)
    {
        var least = s.Is(first - 1, "least") && s.Is(first - 2, "at") ? first - 3 : first - 1;
        if ((s.Has("deadline", least) && !s[least].Capital) || (s.Is(first - 1, "as") && s.Is(first - 2, "soon", "early")))
        {
            return true;
        }

        // "the Sept. 3 ferry attack": the day belongs to the noun, not to the clause around it.
        if (s.Is(first - 1, "the") && s[next].IsWord && !s[next].Capital && s.Value("function", next) is null)
        {
            return null;
        }

        for (var at = first - 1; at >= first - Window && !EndsSentence(s, at); at--)
        {
            if (Cue(s, at) is { } left)
            {
                return left;
            }
        }

        for (var at = next; at < next + Window && !EndsSentence(s, at); at++)
        {
            if (Cue(s, at) is { } right)
            {
                return right;
            }
        }

        return s.Is(first - 1, "by") ? true : null;
    }

    public static bool EndsSentence(Script s, int at) =>
        s[at].Kind == WordKind.Break || (s[at].Kind == WordKind.Mark && s[at].Lower.Length > 0 && s[at].Lower[0] is '.' or '?' or '!' or ';' && (s[at + 1].Capital || s[at + 1].Kind != WordKind.Word) && !(s[at - 1].Lower.Length == 1));

    private static bool? Cue(Script s, int at)
    {
        if (!s[at].IsWord)
        {
            return null;
        }

        if (s.Is(at, "to"))
        {
            return !(s.Has("plan", at - 1) || s.Has("opening", at + 1)) || !s[at + 1].IsWord || s[at + 1].Capital ? null : !s.Is(at - 2, "been");
        }

        if (s.Value("tense", at) is { } tense)
        {
            // "was due to", "is set to": what follows the plan word decides.
            return tense == "f" ? true : s.Has("plan", at) && s.Is(at + 1, "to", "for") ? true : false;
        }

        var word = s[at].Lower;
        var past = word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal);
        if (past && s.Has("plan", at) && s.Is(at + 1, "for", "to"))
        {
            return true;
        }

        return past && !s.Is(at - 1, "be", "been", "to") ? false : null;
    }
}
