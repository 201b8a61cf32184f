using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Looks words up by their lemma, past the faults that the model makes with rare words.</summary>
/// <remarks>It leaves endings on ("hackers", "infiltrated") and drops a silent e ("crippl", "collid").</remarks>
internal static class Lemmas
{
    /// <summary>Patterns that begin at a word.</summary>
    public static IReadOnlyList<(CodebookCode Code, CodebookPattern Pattern)> Patterns(Codebook codebook, Token token)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        return codebook.Patterns(lemma) is { Count: > 0 } found ? found : Mended(token, lemma).Select(codebook.Patterns).FirstOrDefault(p => p.Count > 0) ?? [];
    }

    /// <summary>True when a word is one of a list.</summary>
    public static bool Listed(Token token, IReadOnlyList<string> lemmas)
    {
        var lemma = token.Lemma.ToLowerInvariant();
        return lemmas.Contains(lemma) || Mended(token, lemma).Any(lemmas.Contains);
    }

    /// <summary>What the lemma may be, if it is one of these faults: each makes the word's form by a regular ending.</summary>
    private static IEnumerable<string> Mended(Token token, string lemma)
    {
        var form = token.Form.ToLowerInvariant();
        if (lemma.Length <= 3)
        {
            return [];
        }

        if (form != lemma)
        {
            return form.StartsWith(lemma + "e", StringComparison.Ordinal) || form == lemma + "ing" ? [lemma + "e"] : [];
        }

        return (token.Upos, lemma) switch
        {
            (_, [.., 's']) => [lemma[..^1]],
            ("VERB", [.., 'e', 'd']) => [lemma[..^1], lemma[..^2]],
            ("VERB", [.., 'i', 'n', 'g']) => [lemma[..^3], lemma[..^3] + "e"],
            _ => [],
        };
    }
}
