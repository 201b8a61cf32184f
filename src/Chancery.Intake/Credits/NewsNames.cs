using Chancery.Domain;
using Chancery.Intake.Text;

namespace Chancery.Intake.Credits;

/// <summary>The agencies and outlets of <c>Data/agencies.tsv</c>, findable in running text.</summary>
internal sealed class NewsNames
{
    private static readonly Lazy<NewsNames> Loaded = new(() => new NewsNames());

    // Listed names by their first run of letters, longest first, so that "CNN Turk" is not read as "CNN".
    private readonly Dictionary<string, List<(string Written, NewsName Name)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewsName> _exact = new(StringComparer.OrdinalIgnoreCase);

    private NewsNames()
    {
        foreach (var row in DataTable.Rows(typeof(NewsNames), "agencies.tsv"))
        {
            var name = new NewsName(row[1], row[0] == "agency", row[3]);
            foreach (var written in row[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(row[1]))
            {
                Add(written, name);
            }
        }

        foreach (var names in _byFirstWord.Values)
        {
            names.Sort((a, b) => b.Written.Length - a.Written.Length);
        }
    }

    public static NewsNames Known => Loaded.Value;

    /// <summary>The name that is written exactly so, letter case and a leading article aside, or null.</summary>
    public NewsName? ExactlyNamed(string written) =>
        _exact.GetValueOrDefault(written) ?? (written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? _exact.GetValueOrDefault(written[4..]) : null);

    /// <summary>All names in a range of a text, left to right, not overlapping.</summary>
    public IEnumerable<(TextSpan Span, NewsName Name)> In(string text, TextSpan range)
    {
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = range.Start; at < range.End;)
        {
            var end = WordEnd(text, at, range.End);
            if (end > at && lookup.TryGetValue(text.AsSpan(at, end - at), out var names) && Match(text, at, range.End, names) is { } found)
            {
                yield return (new(at, at + found.Written.Length), found.Name);
                end = at + found.Written.Length;
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>True for a short run of capitalised words whose last is what such names end in ("Harbour Gazette").</summary>
    public static bool LooksLikeOne(string words) => CreditCues.All.EndsLikeAgency(words) || CreditCues.All.EndsLikeOutlet(words);

    private static (string Written, NewsName Name)? Match(string text, int at, int end, List<(string Written, NewsName Name)> names)
    {
        foreach (var name in names)
        {
            var stop = at + name.Written.Length;
            if (stop <= end && string.CompareOrdinal(text, at, name.Written, 0, name.Written.Length) == 0
                && (stop == text.Length || !char.IsLetterOrDigit(text[stop])))
            {
                return name;
            }
        }

        return null;
    }

    private void Add(string written, NewsName name)
    {
        _exact.TryAdd(written, name);
        var first = written[..WordEnd(written, 0, written.Length)];
        if (!_byFirstWord.TryGetValue(first, out var names))
        {
            _byFirstWord[first] = names = [];
        }

        names.Add((written, name));
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
