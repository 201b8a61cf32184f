using Chancery.Domain;
using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Quantities;

/// <summary>Finds amounts of people and things in English news, with their bounds and what they count.</summary>
/// <remarks>Years, dates, durations, ages, ordinals and labels ("Resolution 2254", "Boeing 747") are no amounts.</remarks>
public sealed class QuantityFinder
{
    private static readonly PhraseBook Qualifiers = new(Lexicon.Quantities, "qualifier");
    private static readonly PhraseBook After = new(Lexicon.Quantities, "after");

    /// <summary>Finds the amounts of a text, by position, not overlapping; time taken is linear in its length.</summary>
    public IReadOnlyList<Quantity> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new WordTokens(text);
        var script = new Script(tokens, Lexicon.Quantities);
        var dates = DateFinder.Drafts(new Script(tokens, Lexicon.Dates), tokens.Count);
        var found = new List<Quantity>();
        var date = 0;
        for (var at = 0; at < tokens.Count;)
        {
            while (date < dates.Count && dates[date].Next <= at)
            {
                date++;
            }

            if (date < dates.Count && at >= dates[date].First)
            {
                at = dates[date].Next;
                continue;
            }

            var limit = date < dates.Count ? dates[date].First : int.MaxValue;
            at = Add(text, script, at, limit, found);
        }

        return found;
    }

    /// <summary>Adds the amount that begins at a token, if one does; the token to go on from.</summary>
    private static int Add(string text, Script s, int at, int limit, List<Quantity> found)
    {
        if (!s[at].IsNumber && !s.Known(at) && !s.Is(at, "a", "between", "from"))
        {
            return at + 1;
        }

        var qualifier = Qualifiers.At(s.Tokens, at);
        var number = Sign(s, qualifier?.Next ?? at) is { } sign ? sign : qualifier?.Next ?? at;
        if (NumberReader.Read(s, number, qualifier is not null) is not { } read || read.Next > limit || Labels.IsLabel(s, number, read.Next))
        {
            return at + 1;
        }

        var amount = read.Amount.With(qualifier?.Value);
        var next = read.Next;
        if (s[next] is { Glued: true } && s.Has("plus", s.Hyphen(next) ? next + 1 : next))
        {
            (amount, next) = (amount.With("at_least"), s.Hyphen(next) ? next + 2 : next + 1);
        }

        if (After.At(s.Tokens, next) is { } after)
        {
            (amount, next) = (amount.With(after.Value), after.Next);
        }

        var unit = Unit(s, number, next, amount);
        if (unit is null && amount is { Min: 1, Max: 1 })
        {
            return next;
        }

        if (next == limit || unit?.Next > limit)
        {
            // "hundreds of years" is a length of time.
            return next;
        }

        var end = unit?.Next ?? next;
        var span = new TextSpan(s[at].Start, s[end - 1].End);
        found.Add(new Quantity(span.Of(text), span, amount.Min, amount.Max, amount.Qualifier, unit?.Name));
        return end;
    }

    /// <summary>The token after a sign of money, or null.</summary>
    private static int? Sign(Script s, int at) =>
        s.Has("sign", at) ? at + 1 : s[at].IsWord && s[at].Capital && s.Has("sign", at + 1) && s[at + 1].Glued ? at + 2 : null;

    private static (string? Name, int Next)? Unit(Script s, int number, int next, Amount amount)
    {
        if (s.Value("sign", number - 1) is { } money)
        {
            return (money, next);
        }

        if (s.Has("percent", next) || (s.Is(next, "per") && s.Is(next + 1, "cent")))
        {
            return ("percent", s.Is(next, "per") ? next + 2 : next + 1);
        }

        var noun = s.Hyphen(next) && s.Has("strong", next + 1) ? next + 2 : s.Is(next, "more", "other") ? next + 1 : next;
        if (s.Is(next, "of"))
        {
            noun = s.Has("of-article", next + 1) ? next + 2 : next + 1;
        }

        if (s.Value("currency", noun) is { } currency)
        {
            return (currency, noun + 1);
        }

        var singular = (amount.Min == 1 && amount.Max == 1) || noun == next + 2;
        return UnitNoun.After(s, noun, singular && !s.Is(next, "of")) is { } found ? (found.Noun, found.Next) : null;
    }
}
