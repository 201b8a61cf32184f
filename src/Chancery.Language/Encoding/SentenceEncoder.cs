using Chancery.Domain;
using Microsoft.ML.Tokenizers;

namespace Chancery.Language.Encoding;

/// <summary>Turns words into the encoder's word pieces (WordPiece, lower-cased, accents stripped).</summary>
/// <remarks>Not safe for use by several threads at once: it keeps a cache of words seen.</remarks>
public sealed class SentenceEncoder
{
    private const int Cls = 101;
    private const int Sep = 102;
    private const int Unknown = 100;
    private const int CacheLimit = 60_000;
    private const int LongestWord = 100;

    /// <summary>The encoder's positions end at 512.</summary>
    private const int MaxPieces = 510;

    private readonly BertTokenizer _tokenizer;
    private readonly Dictionary<string, int[]> _cache = new(StringComparer.Ordinal);

    /// <summary>Loads the vocabulary.</summary>
    /// <param name="vocabulary">Path of a BERT <c>vocab.txt</c>.</param>
    public SentenceEncoder(string vocabulary)
    {
        _tokenizer = BertTokenizer.Create(vocabulary, new BertOptions { LowerCaseBeforeTokenization = true, RemoveNonSpacingMarks = true });
    }

    /// <summary>Encodes the words of one sentence.</summary>
    /// <param name="words">The words as written.</param>
    /// <param name="quoted">For each word, whether it stands inside quotation marks.</param>
    public EncodedSentence Encode(IReadOnlyList<string> words, IReadOnlyList<bool> quoted)
    {
        var perWord = 6;
        var pieces = words.Select(Pieces).ToArray();
        while (perWord > 1 && pieces.Sum(p => Math.Min(p.Length, perWord)) > MaxPieces)
        {
            perWord--;
        }

        var ids = new List<int>(words.Count * 2) { Cls };
        var cases = new List<int>(words.Count * 2) { 0 };
        var first = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            first[i] = Math.Min(ids.Count, MaxPieces);
            var pattern = CasePattern.Of(words[i], quoted[i]);
            for (var p = 0; p < Math.Min(pieces[i].Length, perWord) && ids.Count <= MaxPieces; p++)
            {
                ids.Add(pieces[i][p]);
                cases.Add(pattern);
            }
        }

        ids.Add(Sep);
        cases.Add(0);
        return new EncodedSentence([.. ids], [.. cases], first);
    }

    private int[] Pieces(string word)
    {
        if (word.Length > LongestWord)
        {
            return [Unknown];
        }

        if (_cache.TryGetValue(word, out var known))
        {
            return known;
        }

        var ids = _tokenizer.EncodeToIds(Plain(word), addSpecialTokens: false).ToArray();
        ids = ids.Length == 0 ? [Unknown] : ids;
        if (_cache.Count >= CacheLimit)
        {
            _cache.Clear();
        }

        _cache[word] = ids;
        return ids;
    }

    /// <summary>Typographic marks as the vocabulary's training text wrote them.</summary>
    private static string Plain(string word) => word switch
    {
        "“" or "”" or "``" or "''" or "«" or "»" => "\"",
        "‘" or "’" => "'",
        "--" or "—" => "-",
        _ => PlainLetters.Fold(word.Contains('’') ? word.Replace('’', '\'') : word),
    };
}
