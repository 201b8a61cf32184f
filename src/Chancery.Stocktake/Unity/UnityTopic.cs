using Chancery.Domain;
using Chancery.Stocktake.Matching;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Unity;

/// <summary>A topic on which members of a group may differ.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">An entry whose words hold one of these is on the topic.</param>
/// <param name="For">On the topic, these acts speak for it.</param>
/// <param name="Against">These against it.</param>
public sealed record UnityTopic(string Name, IReadOnlyList<string> Words, IReadOnlyList<EntryTest> For, IReadOnlyList<EntryTest> Against)
{
    private readonly HashSet<string> _words = [.. Words.Select(w => ContentWords.Stem(w.ToLowerInvariant()))];

    public bool Concerns(HashSet<string> words) => words.Overlaps(_words);

    /// <summary>1 for, −1 against, 0 neither; null where the entry only speaks of it.</summary>
    public int? Stance(Entry entry) => (For.Any(t => t.Holds(entry)), Against.Any(t => t.Holds(entry))) switch
    {
        (true, false) => 1,
        (false, true) => -1,
        (true, true) => 0,
        _ => null,
    };
}
