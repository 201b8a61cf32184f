using Chancery.Domain;
using Chancery.Stocktake.Demands;
using Chancery.Stocktake.Figures;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Unknowns;

/// <summary>Draws what is not known: outcomes, replies, second sources, the truth between rival accounts, figures of today.</summary>
internal sealed class UnknownsReading(Material material)
{
    /// <summary>What was last told longer ago is history, not an open question. Days before the horizon.</summary>
    private const int Recent = 60;

    /// <summary>A figure older than this is stale. Days.</summary>
    private const int Stale = 30;

    /// <summary>Of each reason so many are shown, the newest.</summary>
    private const int MostOfAReason = 6;

    private static readonly string[] Checkable = [Kinds.Assault, Kinds.Posture, Kinds.Sanction, Kinds.Agreement, Kinds.Coercion];

    public IReadOnlyList<Unknown> Draw(IReadOnlyList<DemandThread> demands, IReadOnlyList<FigureSeries> toll, IReadOnlyList<FigureSeries> posture) =>
    [
        .. Newest(new OutcomesMissing(material).Draw()),
        .. Newest(demands.Where(d => d.Standing == "open" && IsRecent(d.Last)).OrderBy(d => d.Last)
            .Select(d => new Unknown("no reply reported", $"{d.By}{(d.Of.Count > 0 ? $" → {Wording.Join(d.Of)}" : "")}", d.Entries))),
        .. Newest(OneSource()),
        .. Newest([.. toll.Where(s => s.Rival).Reverse().Select(s => new Unknown("contradicted", $"rival figures, {s.Scope}", [.. s.Figures.SelectMany(f => f.Entries)])), .. new Contradictions(material).Draw()]),
        .. Newest([.. toll.Where(s => s.Scope.Contains("since", StringComparison.Ordinal)).Reverse().Select(Old).OfType<Unknown>(), .. posture.Reverse().Select(Old).OfType<Unknown>()]),
    ];

    private static IEnumerable<Unknown> Newest(IEnumerable<Unknown> all) => all.TakeLast(MostOfAReason);

    private bool IsRecent(DateOnly? day) => day is null || material.Horizon.DayNumber - day.Value.DayNumber <= Recent;

    /// <summary>Acts that one report tells on one voice's word.</summary>
    private IEnumerable<Unknown> OneSource() => Checkable.SelectMany(material.Occurrences)
        .Where(o => o.Reports == 1 && o.Entry.Certainty is Certainties.Alleged or Certainties.Reported && !Standing.IsAhead(o.Entry) && IsRecent(o.LastTold)
            && o.Entry.Source.Any(Party.IsPolitical) && Wording.By(o.Entry).Length > 0)
        .OrderBy(o => o.LastTold)
        .Select(o => new Unknown("one source alone", $"{o.Entry.Kinds[0]}, {Wording.WhoWhom(o.Entry)}{Wording.Where(o.Entry)}{Wording.By(o.Entry)}", o.Ids));

    private Unknown? Old(FigureSeries series)
    {
        var last = series.Figures.LastOrDefault(f => f.Text.Length > 0);
        return last?.AsOf is { } day && material.Horizon.DayNumber - day.DayNumber > Stale
            ? new Unknown("stale figure", $"{series.Scope}: {last.Text}, as of {Dating.Iso(day)}", last.Entries)
            : null;
    }
}
