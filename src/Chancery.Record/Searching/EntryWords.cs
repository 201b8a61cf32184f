using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record.Searching;

/// <summary>An entry as searches see it: words in their searched form, by what they stand for.</summary>
internal sealed class EntryWords
{
    /// <summary>Stands between two names, so that no phrase reaches from one into the next. A private character: no searched word holds it.</summary>
    public const string Gap = "\uE000";

    private EntryWords(Report report, Entry entry)
    {
        Evidence = SearchWords.Of(entry.EvidenceText);
        Names = [.. SearchWords.NamesOf(entry)];
        Content = SearchWords.Of(entry.Content);
        Actors = Apart(entry.Source.Concat(entry.Target).SelectMany(a => a.AlsoKnownAs.Append(a.Text).Append(a.Name).Append(a.Role).Append(a.Country).Append(a.Code)));
        Places = Apart([entry.Place?.Text, entry.Place?.Name, entry.Place?.Country]);
        Outlet = SearchWords.Of(report.Outlet);
        Kinds = Apart(entry.Kinds);
        Certainty = SearchWords.Of(entry.Certainty);
        Day = entry.When?.From ?? report.Published;
    }

    public List<string> Evidence { get; }

    public List<string> Names { get; }

    public List<string> Content { get; }

    public List<string> Actors { get; }

    public List<string> Places { get; }

    public List<string> Outlet { get; }

    public List<string> Kinds { get; }

    public List<string> Certainty { get; }

    /// <summary>When it happened where that is told, else when it was published.</summary>
    public DateOnly? Day { get; }

    public static EntryWords Of(Report report, Entry entry) => new(report, entry);

    private static List<string> Apart(IEnumerable<string?> names)
    {
        var words = new List<string>();
        foreach (var name in names.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (words.Count > 0)
            {
                words.Add(Gap);
            }

            words.AddRange(SearchWords.Of(name));
        }

        return words;
    }
}
