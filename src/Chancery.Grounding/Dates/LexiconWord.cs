using System.Globalization;

namespace Chancery.Grounding.Dates;

/// <summary>A word of a lexicon: its value in each of its few classes.</summary>
internal sealed class LexiconWord(string text)
{
    private readonly List<(string Class, string Value, int? Number)> _senses = [];

    public string Text => text;

    /// <summary>The value in a class, or null.</summary>
    public string? this[string category] => Find(category) is >= 0 and var at ? _senses[at].Value : null;

    /// <summary>The whole number a word has in a class, or null.</summary>
    public int? Number(string category) => Find(category) is >= 0 and var at ? _senses[at].Number : null;

    public void Add(string category, string value) =>
        _senses.Add((category, value, int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null));

    private int Find(string category)
    {
        // A word has at most a handful of senses.
        for (var at = _senses.Count - 1; at >= 0; at--)
        {
            if (_senses[at].Class == category)
            {
                return at;
            }
        }

        return -1;
    }
}
