using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>A correction and whether it has effect now.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="InForce">False where it was undone.</param>
/// <param name="Waiting">True where the current reading has no entry that it can mean: it takes hold when a reading has one.</param>
public sealed record CorrectionState(Correction Correction, bool InForce, bool Waiting);

/// <summary>Tells what became of the corrections of a record.</summary>
public static class CorrectionLog
{
    public static IReadOnlyList<CorrectionState> Of(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var all = record.Corrections();
        var holding = new CorrectionSet(all).InForce.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var reports = new Dictionary<string, RecordedReport?>(StringComparer.Ordinal);
        bool Found(Anchor? anchor)
        {
            if (anchor is null)
            {
                return true;
            }

            if (!reports.TryGetValue(anchor.Report, out var reading))
            {
                reports[anchor.Report] = reading = Current(record, anchor.Report);
            }

            return reading is not null && AnchorMatch.Find(anchor, reading.Report, reading.Entries) is not null;
        }

        return [.. all.Select(c => new CorrectionState(c, c.Action == CorrectionActions.Undo || holding.Contains(c.Id), !Found(c.Entry) || !Found(c.Other)))];
    }

    /// <summary>The machine's entries of the current reading: what is shown may lack those found wrong.</summary>
    private static RecordedReport? Current(IRecord record, string report) =>
        record.MachineReport(report);
}
