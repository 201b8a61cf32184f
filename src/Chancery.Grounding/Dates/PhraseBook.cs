namespace Chancery.Grounding.Dates;

/// <summary>Finds the phrases of a lexicon class in a text, longest first.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, List<(string[] Words, string Value)>> _byFirst = new(StringComparer.Ordinal);

    public PhraseBook(Lexicon lexicon, string category)
    {
        foreach (var (phrase, value) in lexicon.All(category))
        {
            // The tokens of "new year's day" are new, year, 's, day.
            var words = phrase.Replace("'s", " 's", StringComparison.Ordinal).Split(' ');
            if (!_byFirst.TryGetValue(words[0], out var list))
            {
                _byFirst.Add(words[0], list = []);
            }

            list.Add((words, value));
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    /// <summary>The value of the longest phrase that begins at a token, and the token after it; null where there is none.</summary>
    public (string Value, int Next)? At(WordTokens tokens, int at)
    {
        if (!_byFirst.TryGetValue(tokens[at].Lower, out var phrases))
        {
            return null;
        }

        foreach (var (words, value) in phrases)
        {
            var same = 1;
            while (same < words.Length && tokens[at + same].Lower == words[same])
            {
                same++;
            }

            if (same == words.Length)
            {
                return (value, at + same);
            }
        }

        return null;
    }
}
