using Chancery.Domain;
using Chancery.Record.Export.Cameo;

namespace Chancery.Record.Export.Gdelt;

/// <summary>An event between two actors as GDELT counts them, and the entry that tells of it.</summary>
/// <param name="Id">GlobalEventID: one for all entries, of whatever reports, that tell of the same thing between the same two.</param>
/// <param name="Entry">The entry: in GDELT's words, a mention.</param>
/// <param name="Day">The day of the event.</param>
/// <param name="Code">What happened.</param>
/// <param name="Source">Actor1 and its code.</param>
/// <param name="Target">Actor2 and its code.</param>
internal sealed record GdeltEvent(long Id, Entry Entry, DateOnly Day, CameoCode Code, GdeltActor Source, GdeltActor Target)
{
    /// <summary>The events of a report, in its order.</summary>
    public static List<GdeltEvent> Of(RecordedReport recorded)
    {
        var events = new List<GdeltEvent>();
        foreach (var entry in recorded.Entries)
        {
            if (EventDay.Of(recorded, entry) is { } day)
            {
                foreach (var dyad in Dyad.Directed(entry))
                {
                    if (CameoCode.Of(entry, dyad.Between) is { } code)
                    {
                        var (source, target) = (GdeltActor.Of(dyad.Source), GdeltActor.Of(dyad.Target));
                        events.Add(new GdeltEvent(Numbers.Of(entry.Occurrence ?? entry.Id, code.Code, source.Key, target.Key), entry, day, code, source, target));
                    }
                }
            }
        }

        return events;
    }

    /// <summary>A moment as GDELT writes it, <c>YYYYMMDDHHMMSS</c> in UTC.</summary>
    public static long Moment(DateTimeOffset at) =>
        (GdeltDay(DateOnly.FromDateTime(at.UtcDateTime)) * 1_000_000L) + (at.UtcDateTime.Hour * 10_000) + (at.UtcDateTime.Minute * 100) + at.UtcDateTime.Second;

    /// <summary>A day as GDELT writes it, <c>YYYYMMDD</c>.</summary>
    public static int GdeltDay(DateOnly day) => (((day.Year * 100) + day.Month) * 100) + day.Day;
}
