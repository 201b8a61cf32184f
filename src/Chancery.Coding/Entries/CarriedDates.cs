using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Gives an undated utterance the day of the occasion it belongs to.</summary>
/// <remarks>
/// News dates the first of a speaker's words and lets the rest stand ("said on Tuesday … he added"). An undated speech act takes the day of
/// the same speaker's nearest earlier dated one, if that is not too far away; acts other than speech keep to their own words.
/// </remarks>
public static class CarriedDates
{
    /// <summary>How far back, in characters: about four paragraphs of a newspaper.</summary>
    private const int Reach = 1500;

    /// <summary>A year or a month is no occasion.</summary>
    private const int LongestOccasion = 7;

    public static IReadOnlyList<Entry> Carry(IReadOnlyList<Entry> entries)
    {
        var result = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            result.Add(entry.When is null && IsSpeech(entry) && Earlier(entry, result) is { } occasion
                ? entry with { When = occasion.When, Why = $"{entry.Why}; day carried over from “{occasion.HeadText}” of the same speaker" }
                : entry);
        }

        return result;
    }

    private static bool IsSpeech(Entry entry) => Cues.Speech.Contains(entry.Kinds[0]);

    /// <summary>Entries come in the order of their heads: what lies out of reach ends the search.</summary>
    private static Entry? Earlier(Entry entry, List<Entry> before)
    {
        for (var i = before.Count - 1; i >= 0 && entry.Head.Start - before[i].Head.Start <= Reach; i--)
        {
            var e = before[i];
            if (e.When is { } day && !(day.To?.DayNumber - day.From?.DayNumber > LongestOccasion) && IsSpeech(e) && e.Source.Any(a => entry.Source.Any(b => a.Name is not null && a.Name == b.Name)))
            {
                return e;
            }
        }

        return null;
    }
}
