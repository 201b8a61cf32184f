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

    /// <summary>Code and mode of an entry: by its word, else by its status, else the kind's usual code.</summary>
    /// <param name="kind">Kind of the entry.</param>
    /// <param name="lemma">Lemma of its head, lower-case.</param>
    /// <param name="upos">Part of speech of its head.</param>
    /// <param name="status">Its status, or null.</param>
    public (string? Code, string? Mode) Choose(string kind, string lemma, string upos, string? status = null)
    {
        if (_words.TryGetValue(lemma, out var found))
        {
            foreach (var (code, words) in found)
            {
                var fits = code.Kinds.Contains(kind) && (words.Kind ?? kind) == kind && (words.Pos ?? upos) == upos;
                if (fits && (code.Statuses.Count == 0 || status is null || code.Statuses.Contains(status)))
                {
                    return (code.Code, words.Mode);
                }
            }
        }

        var byStatus = status is null ? null : Codes.FirstOrDefault(c => c.Kinds.Contains(kind) && c.Statuses.Contains(status));
        return ((byStatus ?? _byKind.GetValueOrDefault(kind))?.Code, null);
    }
}
