using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>An entry as the machine left it and as it is shown.</summary>
/// <param name="Machine">The machine's.</param>
/// <param name="Shown">With what people corrected.</param>
/// <param name="Wrong">True where a person found it wrong: it is not listed.</param>
internal sealed record ViewedEntry(Entry Machine, Entry Shown, bool Wrong);

/// <summary>Lays the corrections over a reading. The reading itself is not touched.</summary>
internal static class CorrectedView
{
    /// <summary>The reading as it is shown: entries found wrong left out.</summary>
    public static RecordedReport Of(RecordedReport machine, CorrectionSet corrections)
    {
        var own = corrections.For(machine.Report.Id);
        if (own.Count == 0)
        {
            return machine;
        }

        var marks = new List<OccurrenceMark>();
        var viewed = Entries(machine, own, marks);
        return machine with { Entries = [.. viewed.Where(v => !v.Wrong).Select(v => v.Shown)], Marks = marks };
    }

    /// <summary>Every entry of the reading, in its order.</summary>
    public static IReadOnlyList<ViewedEntry> Entries(RecordedReport machine, CorrectionSet corrections) => Entries(machine, corrections.For(machine.Report.Id), []);

    private static ViewedEntry[] Entries(RecordedReport machine, IReadOnlyList<(int Order, Correction Correction)> corrections, List<OccurrenceMark> marks)
    {
        ViewedEntry[] viewed = [.. machine.Entries.Select(e => new ViewedEntry(e, e, false))];
        foreach (var (order, correction) in corrections)
        {
            if (correction.Action is CorrectionActions.Join or CorrectionActions.Part)
            {
                Mark(machine, order, correction, marks);
                continue;
            }

            foreach (var i in Meant(machine, correction))
            {
                viewed[i] = Applied(machine, viewed[i], correction);
            }
        }

        return viewed;
    }

    /// <summary>The numbers of the entries that a correction may change.</summary>
    private static IEnumerable<int> Meant(RecordedReport machine, Correction correction) => correction.Entry is { } anchor
        ? anchor.Report == machine.Report.Id && AnchorMatch.Find(anchor, machine.Report, machine.Entries) is { } one ? [one] : []
        : Enumerable.Range(0, machine.Entries.Count);

    private static ViewedEntry Applied(RecordedReport machine, ViewedEntry viewed, Correction correction)
    {
        var (shown, wrong) = (viewed.Shown, viewed.Wrong);
        switch (correction.Action)
        {
            case CorrectionActions.Wrong:
                wrong = true;
                break;
            case CorrectionActions.Right:
                wrong = false;
                break;
            case CorrectionActions.Set or CorrectionActions.Move:
                shown = FieldPatch.Apply(shown, correction.Field!, Value(machine, correction), machine.Report.Text);
                break;
            default:
                shown = ActorChange.Apply(shown, correction);
                if (ReferenceEquals(shown, viewed.Shown))
                {
                    return viewed;
                }

                break;
        }

        return viewed with { Shown = shown with { Corrections = [.. shown.Corrections, correction.Id] }, Wrong = wrong };
    }

    /// <summary>A reply answers a demand by its id, which another reading changes: where the demand is in this report, it is found again.</summary>
    private static string Value(RecordedReport machine, Correction correction) =>
        correction.Other is { } demand && demand.Report == machine.Report.Id && AnchorMatch.Find(demand, machine.Report, machine.Entries) is { } found
            ? System.Text.Json.JsonSerializer.Serialize(machine.Entries[found].Id)
            : correction.Value!;

    private static void Mark(RecordedReport machine, int order, Correction correction, List<OccurrenceMark> marks)
    {
        var joined = correction.Action == CorrectionActions.Join;
        foreach (var (anchor, other) in new[] { (correction.Entry, false), (correction.Other, true) })
        {
            if (anchor is not null && anchor.Report == machine.Report.Id && AnchorMatch.Find(anchor, machine.Report, machine.Entries) is { } found)
            {
                marks.Add(new OccurrenceMark(order, joined, other, machine.Entries[found].Id));
            }
        }
    }
}
