using System.Collections.Frozen;

namespace Chancery.Coding.Codebooks;

/// <summary>All codes, frozen, with the look-ups that coding needs.</summary>
public sealed class Codebook
{
    private readonly FrozenDictionary<string, (CodebookCode Code, CodebookWords Words)[]> _words;
    private readonly FrozenDictionary<string, (CodebookCode Code, CodebookPattern Pattern)[]> _patterns;
    private readonly FrozenDictionary<string, CodebookCode> _byKind;

    public Codebook(IReadOnlyList<CodebookCode> codes, string hash)
    {
        Codes = codes;
        Hash = hash;
        _words = codes.SelectMany(c => c.Words.SelectMany(w => w.Lemmas.Select(l => (l, (c, w)))))
            .GroupBy(p => p.l, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Item2).ToArray(), StringComparer.Ordinal);
        _patterns = codes.SelectMany(c => c.Patterns.SelectMany(p => p.Lemmas.Select(l => (l, (c, p)))))
            .GroupBy(p => p.l, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Item2).ToArray(), StringComparer.Ordinal);
        _byKind = codes.SelectMany(c => c.Kinds.Select((k, i) => (k, i, c))).OrderBy(x => x.i)
            .GroupBy(x => x.k, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().c, StringComparer.Ordinal);
    }

    public IReadOnlyList<CodebookCode> Codes { get; }

    /// <summary>Hash of the files, kept with every entry.</summary>
    public string Hash { get; }

    public CodebookCode? Find(string code) => Codes.FirstOrDefault(c => c.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Patterns that begin at a lemma.</summary>
    public IReadOnlyList<(CodebookCode Code, CodebookPattern Pattern)> Patterns(string lemma) => _patterns.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>True when some code lists the lemma: the word looks like an event.</summary>
    public bool Knows(string lemma) => _words.ContainsKey(lemma) || _patterns.ContainsKey(lemma);

    /// <summary>Code and mode of an entry: by its word where a code of its kind lists that, else the kind's usual code.</summary>
    public (string? Code, string? Mode) Choose(string kind, string lemma, string upos)
    {
        if (_words.TryGetValue(lemma, out var found))
        {
            foreach (var (code, words) in found)
            {
                if (code.Kinds.Contains(kind) && (words.Kind ?? kind) == kind && (words.Pos ?? upos) == upos)
                {
                    return (code.Code, words.Mode);
                }
            }
        }

        return (_byKind.TryGetValue(kind, out var usual) ? usual.Code : null, null);
    }
}
