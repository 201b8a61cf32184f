using Chancery.Domain;

namespace Chancery.Stocktake.Parties;

/// <summary>Who an actor is to a ledger: a state and those who speak for it are one party.</summary>
public static class Party
{
    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> Speakers = new(() => DataTable.Rows(typeof(Party), "state-roles.tsv").Where(r => r[1] == "state").Select(r => r[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    private static readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> Private = new(() => DataTable.Rows(typeof(Party), "state-roles.tsv").Where(r => r[1] == "private").Select(r => r[0]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    private static readonly Lazy<List<string>> Modifiers = new(() => [.. DataTable.Rows(typeof(Party), "not-names.tsv").Select(r => r[0])]);

    /// <summary>The country's ISO code for a state and its officials, else the code, else the name in lower case; "" where nothing names it.</summary>
    public static string Key(Actor actor)
    {
        if (actor.Code is { Length: >= 3 } code)
        {
            if (code.Length == 3 && code == actor.Country)
            {
                return code;
            }

            if (actor.Country is { } country && code.StartsWith(country, StringComparison.Ordinal) && Speakers.Value.Contains(code.AsSpan(3)))
            {
                return country;
            }

            if (code.Length > 6)
            {
                return code;
            }
        }

        return actor.Name is { Length: > 0 } name ? name.ToLowerInvariant() : "";
    }

    /// <summary>The parties of some actors, each once, in their order.</summary>
    public static IReadOnlyList<string> Keys(IEnumerable<Actor> actors)
    {
        // Asked of every entry, whose actors are few: a set would cost more than it saves.
        var keys = new List<string>();
        foreach (var actor in actors)
        {
            var key = Key(actor);
            if (key.Length > 0 && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        return keys;
    }

    /// <summary>True where the page can name it: resolved, and not by a word such as "it".</summary>
    public static bool IsNamed(Actor actor) => actor.Name is { Length: > 0 } name && name.Any(char.IsUpper) && IsName(name);

    /// <summary>True where an actor is named in the entry's own words, rather than by "it" or from another sentence.</summary>
    public static bool IsNamedInWords(Entry entry, Actor actor) => IsNamed(actor) && entry.Evidence.Contains(actor.Span) && actor.Text.Length > 0 && char.IsUpper(actor.Text[0]) && IsName(actor.Text);

    /// <summary>False for "it", "others", "UN-sponsored".</summary>
    public static bool IsName(string text) => !Words.ContentWords.AreAllCommon(text) && (!text.Contains('-', StringComparison.Ordinal) || !Modifiers.Value.Exists(m => text.EndsWith(m, StringComparison.Ordinal)));

    /// <summary>True where it acts in politics: it has a code, and not that of civilians, doctors or the press.</summary>
    public static bool IsPolitical(Actor actor) => IsNamed(actor) && actor.Code is { Length: >= 3 } code
        && !Private.Value.Contains(code) && !(code.Length == 6 && Private.Value.Contains(code.AsSpan(3)));
}
