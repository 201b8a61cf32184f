using System.Globalization;
using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record.Searching;

/// <summary>The fields that a query may name, and the values that fit them.</summary>
internal static class SearchFields
{
    public static IReadOnlyList<string> Names { get; } = ["actor", "kind", "place", "report", "certainty", "outlet", "since", "until"];

    public static SearchQuery Put(SearchQuery to, string field, IReadOnlyList<(string Text, int At)> values, string query)
    {
        List<string> texts = [.. values.Select(v => v.Text)];
        switch (field)
        {
            case "actor":
                return to with { Actors = [.. to.Actors, Worded(field, values, query)] };
            case "place":
                return to with { Places = [.. to.Places, Worded(field, values, query)] };
            case "outlet":
                return to with { Outlets = [.. to.Outlets, Worded(field, values, query)] };
            case "kind":
                return to with { Kinds = [.. to.Kinds, Known(field, values, Kinds.All, query)] };
            case "certainty":
                return to with { Certainties = [.. to.Certainties, Known(field, values, Certainties.All, query)] };
            case "report":
                return to with { Reports = [.. to.Reports, texts] };
            case "since":
                return to with { Since = Latest(to.Since, Day(field, values, query, last: false)) };
            default:
                return to with { Until = Earliest(to.Until, Day(field, values, query, last: true)) };
        }
    }

    private static List<string> Worded(string field, IReadOnlyList<(string Text, int At)> values, string query) => [.. values.Select(v =>
        SearchWords.Of(v.Text).Count > 0 ? v.Text : throw new SearchSyntaxException(query, v.At, $"the {field} \"{v.Text}\" has neither letter nor digit."))];

    private static List<string> Known(string field, IReadOnlyList<(string Text, int At)> values, IReadOnlyList<string> all, string query) => [.. values.Select(v =>
        all.FirstOrDefault(a => string.Equals(a, v.Text, StringComparison.OrdinalIgnoreCase))
        ?? throw new SearchSyntaxException(query, v.At, $"there is no {field} \"{v.Text}\". It is one of {string.Join(", ", all)}."))];

    /// <summary>A year, month or day; of a year or month its first day, or its last.</summary>
    private static DateOnly Day(string field, IReadOnlyList<(string Text, int At)> values, string query, bool last)
    {
        var (text, at) = values.Count == 1 ? values[0] : throw new SearchSyntaxException(query, values[1].At, $"the field \"{field}\" takes one day.");
        foreach (var (form, end) in Forms)
        {
            if (DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return last ? end(day) : day;
            }
        }

        throw new SearchSyntaxException(query, at, $"\"{text}\" is no day of the calendar. Write {field}:2018, {field}:2018-01 or {field}:2018-01-21.");
    }

    private static readonly (string Form, Func<DateOnly, DateOnly> End)[] Forms =
    [
        ("yyyy-MM-dd", d => d),
        ("yyyy-MM", d => new DateOnly(d.Year, d.Month, DateTime.DaysInMonth(d.Year, d.Month))),
        ("yyyy", d => new DateOnly(d.Year, 12, 31)),
    ];

    private static DateOnly Latest(DateOnly? a, DateOnly b) => a > b ? a.Value : b;

    private static DateOnly Earliest(DateOnly? a, DateOnly b) => a < b ? a.Value : b;
}
