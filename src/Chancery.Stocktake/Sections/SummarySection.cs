using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Sections;

/// <summary>Where we are: a paragraph of dated facts, the latest and best attested of each of the kinds that decide a crisis.</summary>
public sealed class SummarySection : ISection
{
    private const int Sentences = 7;
    private const double LeastConfidence = 0.6;

    /// <summary>News of so many days before the newest report is where we are; what is older is how we came here.</summary>
    private const int Fresh = 21;

    private static readonly string[] Decisive =
    [
        Kinds.Assault, Kinds.Meeting, Kinds.Agreement, Kinds.Sanction, Kinds.Threat, Kinds.Demand, Kinds.Reply, Kinds.Posture, Kinds.Coercion, Kinds.Concession, Kinds.Toll,
    ];

    /// <summary>Words, sanctions and standing forces hold as of their report; of other acts the lead tells only those whose day is known.</summary>
    private static readonly string[] Undated = [Kinds.Threat, Kinds.Demand, Kinds.Reply, Kinds.Sanction, Kinds.Posture];

    public string Name => "summary";

    public string Title => "Where we are";

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        var found = Decisive.Select(k => material.Occurrences(k).Where(o => material.IsNew(o.Entries) && IsFit(material, o))
                .OrderByDescending(o => Weight(o, material.Horizon)).ThenByDescending(o => o.Day).ThenBy(o => o.Entry.Id, StringComparer.Ordinal).Take(2).ToList()).ToList();
        // The best of each kind, then the second best while there is room; no two sentences from the same words.
        var chosen = new List<Occurrence>();
        foreach (var occurrence in found.SelectMany(f => f.Take(1)).Concat(found.SelectMany(f => f.Skip(1)).OrderByDescending(o => Weight(o, material.Horizon))))
        {
            if (chosen.Count < Sentences && !chosen.Exists(c => SaysTheSame(c.Entry, occurrence.Entry)))
            {
                chosen.Add(occurrence);
            }
        }

        return new SectionDraft([.. chosen.OrderBy(o => o.Day).Select(o => (Func<StocktakeLine>)(() => material.Line(o, Phrases.Sentence(material, o)!)))]) { Prose = true };
    }

    private static bool IsFit(Material material, Occurrence occurrence) =>
        occurrence.Entry.Confidence >= LeastConfidence
        && (occurrence.LastTold is null || material.Horizon.DayNumber - occurrence.LastTold.Value.DayNumber <= Fresh)
        && (occurrence.When is null || material.Horizon.DayNumber - occurrence.Day.DayNumber <= Fresh * 2)
        // A plan whose day has passed is a question, not where we are.
        && (Standing.IsDone(occurrence.Entry) || (Standing.IsPlanned(occurrence.Entry) && (occurrence.When is null || occurrence.When.To >= material.Horizon)))
        && (occurrence.Entry.Kinds.Contains(Kinds.Toll) ? Figures.CountedUnits.Class(Kinds.Toll, occurrence.Entry) is not null
            : occurrence.Entry.Source.Any(Party.IsPolitical) && Lines.IsClear(occurrence) && (Undated.Any(occurrence.Entry.Kinds.Contains) || (Dating.IsClose(occurrence.When) && (Standing.IsPlanned(occurrence.Entry) || !Hedges.In(occurrence.Entry)))))
        && Phrases.Sentence(material, occurrence) is not null;

    /// <summary>The same words, or the same kind of act by the same party.</summary>
    private static bool SaysTheSame(Entry a, Entry b) => (a.Report == b.Report && a.Evidence.Overlaps(b.Evidence))
        || (a.Kinds[0] == b.Kinds[0] && Party.Keys(a.Source).Any(Party.Keys(b.Source).Contains));

    private static double Weight(Occurrence occurrence, DateOnly horizon)
    {
        var entry = occurrence.Entry;
        var age = occurrence.LastTold is { } told ? (horizon.DayNumber - told.DayNumber) / 7.0 : 0;
        return Math.Log2(1 + occurrence.Reports) + entry.Confidence + (Dating.IsClose(occurrence.When) ? 1 : 0) + (Wording.Whom(entry).Any(Party.IsPolitical) || entry.Source.Count(Party.IsPolitical) > 1 ? 0.7 : 0)
            + (entry.Place?.Name is null ? 0 : 0.2) - (0.5 * age);
    }
}
