namespace Chancery.Grounding.Dates.Rules;

/// <summary>Fixed phrases: "now", "recently", "the near future", "daily".</summary>
internal static class PhraseRule
{
    private static readonly PhraseBook References = new(Lexicon.Dates, "reference");
    private static readonly PhraseBook Sets = new(Lexicon.Dates, "set");

    public static Draft? Match(Script s, int at)
    {
        if (References.At(s.Tokens, at) is { } reference)
        {
            return new(at, reference.Next, c => Refer(reference.Value, c));
        }

        return Sets.At(s.Tokens, at) is { } set ? new(at, set.Next, _ => Resolution.Repeated(set.Value)) : null;
    }

    private static Resolution Refer(string value, Context c) => value switch
    {
        "PRESENT_REF" => new(c.Anchor, c.Anchor, "vague", "DATE", value),
        "PAST_REF" => new(null, c.Anchor, "vague", "DATE", value),
        _ => new(c.Anchor, null, "vague", "DATE", value),
    };
}
