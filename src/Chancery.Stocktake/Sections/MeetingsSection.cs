using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>Meetings held, failed or called off, and below them those planned.</summary>
public sealed class MeetingsSection : ISection
{
    public string Name => "meetings";

    public string Title => "Meetings held and planned";

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        var shown = material.Occurrences(Kinds.Meeting).Where(o => Lines.CanBeNamed(o) && IsTold(o) && material.IsNew(o.Entries)).OrderBy(o => o.Day);
        // The planned stand last, since a reader looks for what comes next.
        return new SectionDraft([.. shown.OrderBy(o => IsComing(o, material.Horizon)).Select(o => (Func<StocktakeLine>)(() => Line(material, o)))]);
    }

    /// <summary>A meeting of somebody, nobody knows with whom, where or when, tells a reader nothing.</summary>
    private static bool IsTold(Occurrence meeting) => Parties.Party.Keys(meeting.Entry.Source.Concat(meeting.Entry.Target)).Count > 1 || meeting.Entry.Place?.Name is not null || Dating.IsClose(meeting.When);

    private static StocktakeLine Line(Material material, Occurrence meeting)
    {
        var line = material.Line(meeting, $"{Wording.WhoWhom(meeting.Entry)}{Wording.Where(meeting.Entry)}{Wording.By(meeting.Entry)}");
        return Standing.IsPlanned(meeting.Entry) && !IsComing(meeting, material.Horizon) && meeting.When?.To < material.Horizon ? line with { Label = "had been planned" } : line;
    }

    private static bool IsComing(Occurrence meeting, DateOnly horizon) => Standing.IsPlanned(meeting.Entry) && (meeting.When is null ? meeting.LastTold >= horizon.AddDays(-30) : meeting.When.To >= horizon);
}
