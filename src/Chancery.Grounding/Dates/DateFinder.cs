using Chancery.Domain;

namespace Chancery.Grounding.Dates;

/// <summary>Finds the time expressions of English news and resolves them from the day of the report.</summary>
/// <remarks>Values follow TIMEX3 as TimeBank uses it; intervals follow the annotation guide of the crisis entries.</remarks>
public sealed class DateFinder
{
    /// <summary>Tokens after which a quarter or year once spoken of no longer answers "a year earlier".</summary>
    private const int QuarterReach = 120;

    /// <summary>Finds the expressions of a text, by position, not overlapping.</summary>
    /// <param name="text">Any text; time taken is linear in its length.</param>
    /// <param name="published">The day "today" means; null leaves what depends on it open.</param>
    /// <param name="hint">The tense of the text where the caller knows it; otherwise nearby verbs decide.</param>
    public IReadOnlyList<When> Find(string text, DateOnly? published, CodedTense? hint = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new WordTokens(text);
        var script = new Script(tokens, Lexicon.Dates);
        var drafts = Drafts(script, tokens.Count);
        return drafts.Count == 0 ? [] : Resolve(text, script, drafts, new Quotations(script, tokens.Count), published, hint);
    }

    /// <summary>The expressions of a text, not yet resolved.</summary>
    internal static List<Draft> Drafts(Script s, int count)
    {
        var drafts = new List<Draft>();
        for (var at = 0; at < count;)
        {
            var draft = s[at].IsNumber || s.Known(at) || Opens(s, at) ? Grammar.At(s, at) : null;
            if (draft is not null)
            {
                drafts.Add(draft);
            }

            at = draft?.Next ?? at + 1;
        }

        return drafts;
    }

    /// <summary>Grammar words that begin expressions.</summary>
    private static bool Opens(Script s, int at) =>
        s[at].Lower is "the" or "a" or "an" or "that" or "every" or "each" or "fiscal" or "post" or "pre" or "overnight" or "'" or "’" or "‘" or "q1" or "q2" or "q3" or "q4";

    private static List<When> Resolve(string text, Script s, List<Draft> drafts, Quotations quotations, DateOnly? published, CodedTense? hint)
    {
        var found = new List<When>(drafts.Count);
        var context = new Context(published, null, null, false, false);
        var quarterAt = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.First - quarterAt > QuarterReach)
            {
                context = context with { Quarter = null };
            }

            bool? future = hint is { } tense ? tense == CodedTense.Future : TenseReader.Future(s, draft.First, draft.Next);
            var spoken = quotations.SpokenOn(s, drafts, i)?.Resolve(context with { Anchor = published, Future = false }).From;
            var meant = context with { Future = future ?? false, Cued = future is not null, Anchor = spoken ?? published };
            var resolution = draft.Resolve(meant);
            var basis = resolution.From is null ? null : DateBasis.Of(draft, meant, resolution, spoken is not null);
            context = resolution.Anchors && !draft.Compares ? context with { Reference = resolution } : context;
            if (draft.Quarterly && resolution.From is not null)
            {
                (context, quarterAt) = (context with { Quarter = context.Quarter is { } q && resolution.From < q.From ? q : resolution }, draft.First);
            }

            found.Add(Since(s, draft, resolution, text) with { Basis = basis });
        }

        return found;
    }

    /// <summary>"since 2014" goes on: its end is open.</summary>
    private static When Since(Script s, Draft draft, Resolution r, string text)
    {
        var open = s.Is(draft.First - 1, "since") && r is { From: not null, Timex: "DATE" or "TIME" };
        var span = new TextSpan(s[draft.First].Start, s[draft.Next - 1].End);
        return new When(span.Of(text), span, r.From, open ? null : r.To, open ? "range" : r.Precision, r.Timex, r.Value);
    }
}
