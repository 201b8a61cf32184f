namespace Chancery.Grounding.Dates;

/// <summary>The words of embedded tables: what each means in each class it belongs to, as a month, as a unit and so on.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, LexiconWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Phrase, string Value)>> _classes = new(StringComparer.Ordinal);

    private Lexicon(IEnumerable<string> files)
    {
        foreach (var row in files.SelectMany(Rows))
        {
            var category = string.Intern(row[0]);
            if (!_classes.TryGetValue(category, out var phrases))
            {
                _classes.Add(category, phrases = []);
            }

            foreach (var phrase in row[2].Split('|'))
            {
                phrases.Add((phrase, row[1]));
                Add(category, phrase, row[1]);
            }
        }
    }

    /// <summary>The words of dates and of numbers.</summary>
    public static Lexicon Dates { get; } = new(["dates.tsv", "dates-numbers.tsv"]);

    /// <summary>The words of quantities and of numbers.</summary>
    public static Lexicon Quantities { get; } = new(["dates-quantities.tsv", "dates-numbers.tsv"]);

    /// <summary>The entry of a word, or null; a word that only begins a phrase has an entry without classes.</summary>
    public LexiconWord? this[string word] => _words.GetValueOrDefault(word);

    /// <summary>The value of a word in a class, or null where it is not of that class.</summary>
    public string? this[string category, string word] => this[word]?[category];

    /// <summary>All words and phrases of a class with their values.</summary>
    public IReadOnlyList<(string Phrase, string Value)> All(string category) => _classes[category];

    private void Add(string category, string phrase, string value)
    {
        var first = phrase.Split(' ', '\'')[0];
        var word = Entry(first.Length > 0 ? first : phrase);
        if (word.Text == phrase)
        {
            word.Add(category, value);
        }
        else if (!phrase.Contains(' ', StringComparison.Ordinal))
        {
            Entry(phrase).Add(category, value);
        }
    }

    private LexiconWord Entry(string text)
    {
        if (!_words.TryGetValue(text, out var word))
        {
            _words.Add(text, word = new LexiconWord(text));
        }

        return word;
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from {typeof(Lexicon).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
