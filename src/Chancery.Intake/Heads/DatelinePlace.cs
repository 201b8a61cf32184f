using System.Globalization;
using Chancery.Intake.Credits;

namespace Chancery.Intake.Heads;

/// <summary>The place and date in a dateline, before agency and dash.</summary>
/// <param name="Words">The place as written, its country or state included.</param>
/// <param name="Segments">How many names it has, parted by commas.</param>
/// <param name="IsCapitals">True where the first of them is in capitals.</param>
/// <param name="IsDated">True where a day follows.</param>
/// <param name="Date">The day, where the year is stated.</param>
internal sealed record DatelinePlace(string Words, int Segments, bool IsCapitals, bool IsDated, DateOnly? Date)
{
    private const int MostSegments = 3;
    private const int MostWords = 5;

    /// <summary>Reads "BEIJING, March 3" or "Nairobi, Kenya"; null where the words are no place.</summary>
    public static DatelinePlace? Read(string head)
    {
        var parts = head.Split(',', StringSplitOptions.TrimEntries);
        var dated = Array.FindIndex(parts, IsDay);
        var places = dated < 0 ? parts : parts[..dated];
        if (places.Length > MostSegments || !Array.TrueForAll(places, IsName) || (places.Length == 0 && dated < 0) || IsLabel(places))
        {
            return null;
        }

        var capitals = places.Length > 0 && InCapitals(places[0]);
        var end = places.Length == 0 ? 0 : PlaceEnd(head, places.Length);
        return new(head[..end].Trim(), places.Length, capitals, dated >= 0, dated < 0 ? null : DateOf(parts, dated));
    }

    /// <summary>Where the comma after the nth segment stands, or the end.</summary>
    private static int PlaceEnd(string head, int segments)
    {
        var at = -1;
        for (var i = 0; i < segments; i++)
        {
            at = head.IndexOf(',', at + 1);
            if (at < 0)
            {
                return head.Length;
            }
        }

        return at;
    }

    private static bool IsLabel(string[] places) => places.Length > 0 && CreditCues.All.IsLabel(places[0]);

    private static bool IsName(string segment)
    {
        var words = segment.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords
            && Array.TrueForAll(words, w => char.IsUpper(w[0]) || CreditCues.All.IsParticle(w) || w.StartsWith("al-", StringComparison.OrdinalIgnoreCase))
            && Array.Exists(words, w => char.IsUpper(w[0]));
    }

    private static bool InCapitals(string segment)
    {
        int upper = 0, letters = 0;
        foreach (var c in segment)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 3 && upper * 5 >= letters * 4;
    }

    private static bool IsDay(string segment) => DayOf(segment) is not null;

    /// <summary>"Jan. 21", "21 January", "March 3 2022": month, day and, where stated, year.</summary>
    private static (int Month, int Day, int? Year)? DayOf(string segment)
    {
        var words = segment.TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3)
        {
            return null;
        }

        var (month, day) = CreditCues.All.Month(words[0]) is { } first ? (first, words[1]) : (CreditCues.All.Month(words[1]) ?? 0, words[0]);
        var year = words.Length == 3 ? Number(words[2]) : null;
        return month > 0 && Number(day) is >= 1 and <= 31 and var number && (words.Length == 2 || year is not null)
            ? (month, number, year)
            : null;
    }

    private static DateOnly? DateOf(string[] parts, int dated)
    {
        var (month, day, year) = DayOf(parts[dated])!.Value;
        year ??= dated + 1 < parts.Length ? Number(parts[dated + 1]) : null;
        return year is >= 1900 and <= 2200 && day <= DateTime.DaysInMonth(year.Value, month) ? new DateOnly(year.Value, month, day) : null;
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
