using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record.Searching;

/// <summary>Compares an entry with a query word by word: what the record in memory does, and what the SQLite record's index must agree with.</summary>
internal static class EntryMatch
{
    /// <summary>The share of the entry's words that were asked for, 1 where none were; null where the entry does not fit.</summary>
    public static double? Score(SearchQuery query, Report report, Entry entry)
    {
        var words = EntryWords.Of(report, entry);
        var fits = All(query.Actors, words.Actors) && All(query.Places, words.Places) && All(query.Outlets, words.Outlet)
            && All(query.Kinds, words.Kinds) && All(query.Certainties, words.Certainty)
            && query.Reports.All(any => any.Contains(entry.Report))
            && (query.Since is null || words.Day >= query.Since) && (query.Until is null || words.Day <= query.Until);
        return fits ? OfWords(query, words) : null;
    }

    private static double? OfWords(SearchQuery query, EntryWords words)
    {
        var (wanted, all) = (Terms(query), words.Evidence.Count + words.Names.Count + words.Content.Count);
        if (wanted.Count == 0)
        {
            return 1;
        }

        var counts = wanted.ConvertAll(w => Count(words.Evidence, w) + Count(words.Names, w) + Count(words.Content, w));
        return counts.Contains(0) ? null : (double)counts.Sum() / all;
    }

    /// <summary>True where a query has neither a word nor a condition: signs alone are no word.</summary>
    public static bool AsksNothing(SearchQuery query) => Terms(query).Count == 0 && (query with { Words = [], Phrases = [] }).IsEmpty;

    /// <summary>The words and phrases asked for, in their searched form.</summary>
    public static List<List<string>> Terms(SearchQuery query) =>
        [.. query.Words.SelectMany(SearchWords.Of).Select(w => new List<string> { w }), .. query.Phrases.Select(SearchWords.Of).Where(p => p.Count > 0)];

    private static bool All(IReadOnlyList<IReadOnlyList<string>> conditions, List<string> words) =>
        conditions.All(any => any.Any(value => Count(words, SearchWords.Of(value)) > 0));

    private static int Count(List<string> words, List<string> phrase)
    {
        var count = 0;
        for (var start = 0; phrase.Count > 0 && start + phrase.Count <= words.Count; start++)
        {
            count += words.GetRange(start, phrase.Count).SequenceEqual(phrase, StringComparer.Ordinal) ? 1 : 0;
        }

        return count;
    }
}
