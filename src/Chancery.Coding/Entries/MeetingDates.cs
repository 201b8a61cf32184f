using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Dates a meeting by what the report says of the same visit elsewhere, and "a day earlier" by the meeting before it.</summary>
/// <remarks>
/// Reports name the day of a visit once ("a 3 May visit to Oslo") and tell of its meetings later ("In Oslo she met …"). A shifted day
/// ("a day earlier") counts from the meeting told of before, not from whatever day was last named.
/// </remarks>
public sealed class MeetingDates(GroundedReport report)
{
    /// <summary>How far back the meeting before may be, in characters: two paragraphs.</summary>
    private const int Reach = 700;

    public IReadOnlyList<Entry> Set(IReadOnlyList<Entry> entries)
    {
        var result = new List<Entry>(entries.Count);
        foreach (var entry in entries)
        {
            result.Add(entry.Kinds[0] != Kinds.Meeting ? entry : entry.When is null ? OfVisit(entry) : Shifted(entry, result));
        }

        return result;
    }

    private Entry OfVisit(Entry entry)
    {
        if (entry.Place is not { } place)
        {
            return entry;
        }

        foreach (var mention in report.Places.Where(p => p.Name == place.Name && p.Span.Start < entry.Head.Start))
        {
            if (report.Analysis.SentenceAt(mention.Span.Start) is { } sentence && !sentence.Span.Contains(entry.Head)
                && report.Actors.Any(a => sentence.Span.Contains(a.Span) && entry.Source.Any(s => s.Name is not null && s.Name == a.Name))
                && report.Dates.FirstOrDefault(d => IsDay(d) && sentence.Span.Contains(d.Span) && Together(sentence, mention.Span, d.Span)) is { } day)
            {
                return entry with { When = day, Why = $"{entry.Why}; day of the visit from “{day.Text}”" };
            }
        }

        return entry;
    }

    private Entry Shifted(Entry entry, List<Entry> before)
    {
        var when = entry.When!;
        if (!Cues.Shift.Contains(when.Text[(when.Text.LastIndexOf(' ') + 1)..]) || !IsDay(when))
        {
            return entry;
        }

        var named = report.Dates.LastOrDefault(d => d.Span.End <= when.Span.Start && IsDay(d));
        var meeting = before.LastOrDefault(e => e.Kinds[0] == Kinds.Meeting && e.When is { } w && IsDay(w) && entry.Head.Start - e.Head.Start <= Reach
            && e.Source.Any(a => entry.Source.Any(b => a.Name is not null && a.Name == b.Name)));
        if (named is null || meeting is null)
        {
            return entry;
        }

        var shift = when.From!.Value.DayNumber - named.From!.Value.DayNumber;
        var day = meeting.When!.From!.Value.AddDays(shift);
        return Math.Abs(shift) > 14 ? entry : entry with
        {
            When = when with { From = day, To = day, Value = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
            Why = $"{entry.Why}; “{when.Text}” counted from “{meeting.HeadText}”",
        };
    }

    private static bool IsDay(When when) => when.From is not null && when.From == when.To;

    /// <summary>Place and day hang on one word: "a [3 May] visit to [Oslo]".</summary>
    private static bool Together(Sentence sentence, TextSpan place, TextSpan day)
    {
        var (p, d) = (Arguments.HeadIn(sentence, place), Arguments.HeadIn(sentence, day));
        return p >= 0 && d >= 0 && sentence[p].Head >= 0 && (sentence[p].Head == sentence[d].Head || sentence[d].Head >= 0 && sentence[sentence[d].Head].Head == sentence[p].Head);
    }
}
