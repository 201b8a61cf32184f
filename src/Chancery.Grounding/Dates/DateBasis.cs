namespace Chancery.Grounding.Dates;

/// <summary>Says what an expression was counted from: found out by taking away what it may have been counted from.</summary>
internal static class DateBasis
{
    /// <param name="draft">The expression.</param>
    /// <param name="context">What it was resolved against.</param>
    /// <param name="meant">What it was resolved to.</param>
    /// <param name="spoken">True where the day "today" means is that of a quotation.</param>
    public static string Of(Draft draft, Context context, Resolution meant, bool spoken)
    {
        var told = context.Reference ?? context.Quarter;
        if (told is { From: { } day } && draft.Resolve(context with { Reference = null, Quarter = null }) != meant)
        {
            return Calendar.Text($"counted from {day:yyyy-MM-dd}, the date told before it");
        }

        return context.Anchor is { } anchor && draft.Resolve(context with { Anchor = null }) != meant
            ? Calendar.Text($"counted from {anchor:yyyy-MM-dd}, the day of {(spoken ? "the speaking" : "the report")}{(context.Cued ? context.Future ? "; the verb looks forward" : "; the verb looks back" : "")}")
            : "as written";
    }
}
