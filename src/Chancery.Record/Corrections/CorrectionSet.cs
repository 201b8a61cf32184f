using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>The corrections that hold: all that were made, less those that were undone.</summary>
internal sealed class CorrectionSet
{
    public static CorrectionSet None { get; } = new([]);

    private readonly Dictionary<string, List<(int Order, Correction Correction)>> _byReport = new(StringComparer.Ordinal);
    private readonly List<(int Order, Correction Correction)> _everywhere = [];

    /// <param name="made">All corrections in the order in which they were made.</param>
    public CorrectionSet(IReadOnlyList<Correction> made)
    {
        InForce = Holding(made);
        for (var i = 0; i < InForce.Count; i++)
        {
            var correction = InForce[i];
            if (correction.Action is CorrectionActions.Rename or CorrectionActions.Merge)
            {
                _everywhere.Add((i, correction));
            }

            foreach (var report in Reports(correction))
            {
                if (!_byReport.TryGetValue(report, out var there))
                {
                    _byReport[report] = there = [];
                }

                there.Add((i, correction));
            }
        }
    }

    /// <summary>The corrections that hold, in the order in which they were made; undoings themselves are left out.</summary>
    public IReadOnlyList<Correction> InForce { get; }

    /// <summary>Those made by the end of a day (UTC).</summary>
    public static CorrectionSet By(IEnumerable<Correction> made, DateOnly? day) =>
        new([.. made.Where(c => day is null || DateOnly.FromDateTime(c.At.UtcDateTime) <= day)]);

    /// <summary>What may change the entries of a report, in order.</summary>
    public IReadOnlyList<(int Order, Correction Correction)> For(string report)
    {
        if (!_byReport.TryGetValue(report, out var own))
        {
            return _everywhere;
        }

        return _everywhere.Count == 0 ? own : [.. own.Concat(_everywhere).OrderBy(c => c.Order)];
    }

    /// <summary>The reports that a correction names.</summary>
    public static IEnumerable<string> Reports(Correction correction) =>
        new[] { correction.Entry?.Report, correction.Other?.Report, correction.Report }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>An undoing can be undone too, so the last word is looked at first.</summary>
    private static List<Correction> Holding(IReadOnlyList<Correction> made)
    {
        var undone = new HashSet<string>(StringComparer.Ordinal);
        var holding = new List<Correction>();
        foreach (var correction in made.Reverse())
        {
            if (undone.Contains(correction.Id))
            {
                continue;
            }

            if (correction.Action == CorrectionActions.Undo)
            {
                undone.Add(correction.Subject!);
            }
            else
            {
                holding.Add(correction);
            }
        }

        holding.Reverse();
        return holding;
    }
}
