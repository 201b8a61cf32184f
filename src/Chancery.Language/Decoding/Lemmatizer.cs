using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Language.Decoding;

/// <summary>Dictionary forms by rule, with a table of irregular words (Data/irregular.tsv).</summary>
public static class Lemmatizer
{
    private static readonly FrozenDictionary<string, string> Verbs = Table("verb");
    private static readonly FrozenDictionary<string, string> Nouns = Table("noun");
    private static readonly FrozenSet<string> FinalE = DataTable.Rows(typeof(Lemmatizer), "irregular.tsv").Where(r => r[0] == "e").Select(r => r[1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lemma of a word with its Penn tag.</summary>
    public static string Of(string form, string upos, string tag)
    {
        if (upos == "PROPN")
        {
            return form;
        }

        var word = form.ToLowerInvariant();
        return upos switch
        {
            "VERB" or "AUX" => Verb(word, tag),
            "NOUN" when tag == "NNS" => Noun(word),
            "PART" when word is "n't" or "n’t" => "not",
            _ => word,
        };
    }

    private static string Verb(string word, string tag)
    {
        if (Verbs.TryGetValue(word, out var known))
        {
            return known;
        }

        // The ending decides, not the tag: a past form tagged as a base form is the tagger's commonest slip.
        if (tag == "VBZ" || word.EndsWith('s') && !Sibilant(word))
        {
            return Strip(word, "s");
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4 && word.AsSpan(0, word.Length - 3).IndexOfAny(Vowels) >= 0)
        {
            return Stem(word[..^3]);
        }

        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        return word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && word[^3] != 'e' && word.AsSpan(0, word.Length - 2).IndexOfAny(Vowels) >= 0
            ? Stem(word[..^2])
            : word;
    }

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private static bool Sibilant(string word) => word.Length < 4 || word[^2] is 's' or 'u' or 'i' or 'a';

    private static string Noun(string word) => Nouns.TryGetValue(word, out var known) ? known : Strip(word, "s");

    private static string Strip(string word, string ending)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }

        string[] hissing = ["sses", "shes", "ches", "xes", "zes", "oes"];
        if (hissing.Any(h => word.EndsWith(h, StringComparison.Ordinal)))
        {
            return word[..^2];
        }

        return word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }

    /// <summary>What stood before -ed or -ing: undoes doubling, gives back a silent e.</summary>
    private static string Stem(string stem)
    {
        if (FinalE.Contains(stem))
        {
            return stem + "e";
        }

        var n = stem.Length;
        if (n >= 4 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'f' or 'z' or 'e' or 'o'))
        {
            return stem[..^1];
        }

        return NeedsE(stem) ? stem + "e" : stem;
    }

    /// <summary>For stems that the table does not know: endings behind which English verbs nearly always have the e.</summary>
    private static bool NeedsE(string stem) => stem[^1] is 'v' or 'u' or 'c' || SilentE.Any(e => stem.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] SilentE = ["iat", "uat", "iz", "rg", "dg", "nc", "ibl", "abl", "gat", "cat", "tat", "rat", "lat", "nat", "dat"];

    private static FrozenDictionary<string, string> Table(string part) => DataTable.Rows(typeof(Lemmatizer), "irregular.tsv").Where(r => r[0] == part)
        .SelectMany(r => r[2].Split(' ').Select(f => (Form: f, Lemma: r[1]))).DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Lemma, StringComparer.Ordinal);
}
