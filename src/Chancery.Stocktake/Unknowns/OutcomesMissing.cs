using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Unknowns;

/// <summary>Planned things whose day has passed without a report that they happened or were called off.</summary>
internal sealed class OutcomesMissing(Material material)
{
    private static readonly string[] Planned = [Kinds.Meeting, Kinds.Sanction, Kinds.Assault, Kinds.Agreement, Kinds.Posture];

    /// <summary>An outcome may be told as of a day or two before, and some weeks after the day planned.</summary>
    private const int Before = 2;

    private const int After = 21;

    /// <summary>Days that passed longer ago are not asked after any more.</summary>
    private const int Recent = 120;

    public IEnumerable<Unknown> Draw() => Planned.SelectMany(kind =>
    {
        var all = material.Occurrences(kind);
        var outcomes = new Lazy<ILookup<string, Occurrence>>(() => all.Where(o => o.Entries.Any(e => !Standing.IsAhead(e) && (Standing.IsDone(e) || Standing.IsUndone(e))))
            .SelectMany(o => Keys(o).Select(k => (Key: k, Of: o))).ToLookup(p => p.Key, p => p.Of, StringComparer.Ordinal));
        return all.Where(o => o.Entries.All(Standing.IsPlanned) && IsDue(o) && o.Entry.Source.Any(Party.IsNamed))
            .Where(o => !Keys(o).Any(k => outcomes.Value[k].Any(outcome => Ends(o, outcome))))
            .Select(o => (o.Day, Unknown: new Unknown("outcome not reported", $"{kind}, {Wording.WhoWhom(o.Entry)}{Wording.Where(o.Entry)}", o.Ids)));
    }).OrderBy(x => x.Day).Select(x => x.Unknown);

    private bool IsDue(Occurrence planned) => planned.When?.To is { } to && to < material.Horizon && material.Horizon.DayNumber - to.DayNumber <= Recent && to >= planned.FirstTold;

    /// <summary>For an outcome that shares a party with what was planned: whether it also agrees in time, and in place or a second party.</summary>
    private static bool Ends(Occurrence planned, Occurrence outcome)
    {
        if (outcome.Day < planned.When!.From!.Value.AddDays(-Before) || outcome.Day > planned.When.To!.Value.AddDays(After))
        {
            return false;
        }

        return planned.Entry.Place?.Name is not { } place || outcome.Entry.Place?.Name is not { } other || place == other || Keys(planned).Count(Keys(outcome).Contains) > 1;
    }

    private static HashSet<string> Keys(Occurrence occurrence) => [.. occurrence.Entries.SelectMany(e => Party.Keys(e.Source.Concat(e.Target)))];
}
