using System.Collections.Frozen;

namespace Chancery.Coding.Codebooks;

/// <summary>All codes, frozen, with the look-ups that coding needs.</summary>
public sealed class Codebook
{
    private readonly FrozenDictionary<string, (CodebookCode Code, CodebookWords Words)[]> _words;
    private readonly FrozenDictionary<string, (CodebookCode Code, CodebookPattern Pattern)[]> _patterns;
    private readonly FrozenDictionary<string, CodebookCode> _byKind;
    private readonly FrozenDictionary<string, FrozenSet<string>> _refined;

    public Codebook(IReadOnlyList<CodebookCode> codes, string hash)
    {
        Codes = codes;
        Hash = hash;
        _refined = codes.Where(c => c.Refines.Count > 0).ToFrozenDictionary(c => c.Code, c => Refinement.Of(c, codes), StringComparer.Ordinal);
        var finestFirst = codes.OrderByDescending(c => Refined(c.Code).Count).ToList();
        _words = finestFirst.SelectMany(c => c.Words.SelectMany(w => w.Lemmas.Select(l => (l, (c, w)))))
            .GroupBy(p => p.l, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Item2).ToArray(), StringComparer.Ordinal);
        _patterns = finestFirst.SelectMany(c => c.Patterns.SelectMany(p => p.Lemmas.Select(l => (l, (c, p)))))
            .GroupBy(p => p.l, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Item2).ToArray(), StringComparer.Ordinal);
        // A finer code is never what a kind usually has.
        _byKind = codes.SelectMany(c => c.Kinds.Select((k, i) => (k, Order: (c.Refines.Count > 0 ? 1 : 0, i), c))).OrderBy(x => x.Order)
            .GroupBy(x => x.k, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().c, StringComparer.Ordinal);
    }

    public IReadOnlyList<CodebookCode> Codes { get; }

    /// <summary>Hash of the files, kept with every entry.</summary>
    public string Hash { get; }

    public CodebookCode? Find(string code) => Codes.FirstOrDefault(c => c.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The codes that a code refines, those that they refine included.</summary>
    public IReadOnlySet<string> Refined(string code) => _refined.TryGetValue(code, out var refined) ? refined : FrozenSet<string>.Empty;

    /// <summary>Patterns that begin at a lemma, those of finer codes first.</summary>
    public IReadOnlyList<(CodebookCode Code, CodebookPattern Pattern)> Patterns(string lemma) => _patterns.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Codes that list a lemma among their words, for a part of speech.</summary>
    public IEnumerable<string> Naming(string lemma, string upos) =>
        _words.TryGetValue(lemma, out var found) ? found.Where(f => (f.Words.Pos ?? upos) == upos).Select(f => f.Code.Code).Distinct() : [];

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

        var byStatus = status is null ? null : Codes.FirstOrDefault(c => c.Refines.Count == 0 && c.Kinds.Contains(kind) && c.Statuses.Contains(status));
        return ((byStatus ?? _byKind.GetValueOrDefault(kind))?.Code, null);
    }
}
