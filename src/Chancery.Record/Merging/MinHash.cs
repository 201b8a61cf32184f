using Chancery.Record.Words;

namespace Chancery.Record.Merging;

/// <summary>A short signature of a text by which the share of its word 4-shingles that another text has can be estimated.</summary>
/// <remarks>
/// 120 hashes: the estimate of the Jaccard index J has a standard error of √(J(1−J)/120), at most 0.046.
/// The seed is fixed, so a text has the same signature on every machine and in every run.
/// </remarks>
internal static class MinHash
{
    public const int Hashes = 120;

    private const int ShingleWords = 4;
    private const ulong Seed = 0x6368616E63657279;

    private static readonly ulong[] Salts = [.. Enumerable.Range(1, Hashes).Select(i => Mix(Seed + ((ulong)i * 0x9E3779B97F4A7C15)))];

    /// <summary>The signature, or null where the text has no words.</summary>
    public static uint[]? Of(string text)
    {
        var shingles = Shingles(text);
        if (shingles.Count == 0)
        {
            return null;
        }

        var signature = new uint[Hashes];
        Array.Fill(signature, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < Hashes; i++)
            {
                signature[i] = Math.Min(signature[i], (uint)(Mix(shingle ^ Salts[i]) >> 32));
            }
        }

        return signature;
    }

    /// <summary>The estimated Jaccard index of two texts' shingles, 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var same = 0;
        for (var i = 0; i < Hashes; i++)
        {
            same += a[i] == b[i] ? 1 : 0;
        }

        return (double)same / Hashes;
    }

    private static HashSet<ulong> Shingles(string text)
    {
        var words = SearchWords.Of(text).ConvertAll(Hash);
        var result = new HashSet<ulong>();
        for (var start = 0; start < words.Count && (start == 0 || start + ShingleWords <= words.Count); start++)
        {
            var shingle = Seed;
            for (var i = start; i < Math.Min(words.Count, start + ShingleWords); i++)
            {
                shingle = Mix(shingle ^ words[i]);
            }

            result.Add(shingle);
        }

        return result;
    }

    // FNV-1a.
    private static ulong Hash(string word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash;
    }

    // The finaliser of SplitMix64.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
