using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Sections;

/// <summary>What happened, day by day: acts whose time is known to a month or better, words left out.</summary>
public sealed class TimelineSection : ISection
{
    private const int LongestDays = 31;

    /// <summary>What happened long before the first report is background. Days.</summary>
    private const int Background = 92;

    private static readonly string[] Acts =
    [
        Kinds.Meeting, Kinds.Assault, Kinds.Agreement, Kinds.Concession, Kinds.Sanction, Kinds.Posture, Kinds.Coercion, Kinds.Protest, Kinds.Mobilisation,
    ];

    public string Name => "timeline";

    public string Title => "Timeline";

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        var first = material.Reports.Select(r => r.Report.Published).OfType<DateOnly>().DefaultIfEmpty(DateOnly.MinValue.AddDays(Background)).Min().AddDays(-Background);
        return new SectionDraft(
        [
            .. Acts.SelectMany(kind => material.Occurrences(kind).Select(o => (Kind: kind, Of: o)))
                .Where(x => x.Of.When is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= LongestDays && from >= first && from <= material.Horizon)
                .Where(x => (Standing.IsDone(x.Of.Entry) || Standing.IsUndone(x.Of.Entry)) && x.Of.Entry.Certainty != Certainties.Denied)
                .Where(x => material.IsNew(x.Of.Entries) && Lines.IsClear(x.Of) && x.Of.Entry.Source.Concat(Wording.Whom(x.Of.Entry)).Any(Party.IsPolitical))
                .OrderBy(x => x.Of.Day).ThenBy(x => x.Of.Entry.Id, StringComparer.Ordinal)
                .Select(x => (Func<StocktakeLine>)(() => material.Line(x.Of, $"{x.Kind}: {Wording.WhoWhom(x.Of.Entry)}{Wording.Where(x.Of.Entry)}{Wording.By(x.Of.Entry)}"))),
        ]);
    }
}
