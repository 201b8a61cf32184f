namespace Chancery.Stocktake.Rendering;

/// <summary>The first lines, alike in all formats for people.</summary>
internal static class Heading
{
    private const int MostTerms = 8;

    public static string Of(StocktakeReport s) =>
        $"Where things stand{(s.AsOf is { } day ? $" as of {Dating.Iso(day)}" : "")}{(s.Since is { } from ? $", what changed since {Dating.Iso(from)}" : "")}";

    public static string Basis(StocktakeReport s) =>
        $"{s.Entries} entries from {s.Reports} report{(s.Reports == 1 ? "" : "s")}. A reading of what was reported, not a forecast.";

    /// <summary>What delimits the crisis; "" where nothing does.</summary>
    public static string Crisis(StocktakeReport s)
    {
        var parts = new[] { ("parties", s.Crisis.Actors), ("places", s.Crisis.Places), ("words", s.Crisis.Words) }.Where(p => p.Item2.Count > 0)
            .Select(p => $"{p.Item1} {string.Join(", ", p.Item2.Take(MostTerms))}{(p.Item2.Count > MostTerms ? " and others" : "")}").ToList();
        return parts.Count == 0 ? "" : $"{(s.Crisis.Found ? "Found in the record" : s.Crisis.Name ?? "Crisis")}: {string.Join("; ", parts)}.";
    }

    /// <summary>The quotation of a footnote, where no line of the page quotes it already; "" otherwise.</summary>
    public static Func<StocktakeNote, string> Unquoted(StocktakeReport s)
    {
        var quoted = new HashSet<string>(StringComparer.Ordinal);
        void Add(StocktakeLine line)
        {
            quoted.Add(line.Quote);
            foreach (var under in line.Under)
            {
                Add(under);
            }
        }

        foreach (var line in s.Sections.Where(x => !x.Prose).SelectMany(x => x.Lines))
        {
            Add(line);
        }

        return note => quoted.Contains(note.Quote) ? "" : note.Quote;
    }
}
