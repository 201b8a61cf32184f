using System.Text;
using Chancery.Domain;
using Chancery.Record.Words;

namespace Chancery.Record.Searching;

/// <summary>Reads queries like <c>sanctions actor:"Foreign Office" kind:threat,demand since:2018-01</c>.</summary>
/// <remarks>
/// Words and "phrases" stand alone; a condition is a field, a colon and a value, in quotes where it holds blanks, or several values
/// between commas of which one is enough. All that is asked must hold. A quotation mark that nobody closes reaches to the end.
/// </remarks>
public static class SearchParser
{
    /// <exception cref="SearchSyntaxException">An unknown field or a value that does not fit it; the message shows the place.</exception>
    public static SearchQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (at, result) = (0, new SearchQuery());
        while (at < query.Length)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            result = FieldEnd(query, at) is { } colon ? Condition(result, query, at, colon, out at) : Free(result, query, ref at);
        }

        return result;
    }

    /// <summary>Where the colon stands when a word begins with a field's name; null for words like 10:30.</summary>
    private static int? FieldEnd(string query, int at)
    {
        var end = at;
        while (end < query.Length && (char.IsAsciiLetter(query[end]) || query[end] is '_' or '-'))
        {
            end++;
        }

        return end > at && end < query.Length && query[end] == ':' ? end : null;
    }

    private static SearchQuery Free(SearchQuery result, string query, ref int at)
    {
        var quoted = query[at] == '"';
        var text = Value(query, ref at, comma: false);
        return quoted ? result with { Phrases = [.. result.Phrases, text] } : result with { Words = [.. result.Words, text] };
    }

    private static SearchQuery Condition(SearchQuery result, string query, int start, int colon, out int at)
    {
        var field = query[start..colon].ToLowerInvariant();
        if (!SearchFields.Names.Contains(field))
        {
            throw new SearchSyntaxException(query, start, $"there is no field \"{query[start..colon]}\". Fields are {string.Join(", ", SearchFields.Names)}; put words with a colon in quotation marks.");
        }

        at = colon;
        var values = new List<(string Text, int At)>();
        do
        {
            var from = ++at;
            var text = Value(query, ref at, comma: true);
            values.Add(text.Trim().Length > 0 ? (text.Trim(), from) : throw new SearchSyntaxException(query, Math.Min(from, query.Length), $"the field \"{field}\" has no value here."));
        }
        while (at < query.Length && query[at] == ',');

        return SearchFields.Put(result, field, values, query);
    }

    /// <summary>A value up to a blank (and a comma, where commas part values), or what stands in quotation marks.</summary>
    private static string Value(string query, ref int at, bool comma)
    {
        var text = new StringBuilder();
        var quoted = false;
        for (; at < query.Length && (quoted || !(char.IsWhiteSpace(query[at]) || comma && query[at] == ',')); at++)
        {
            if (query[at] == '"')
            {
                quoted = !quoted;
            }
            else
            {
                text.Append(query[at]);
            }
        }

        return text.ToString();
    }
}
