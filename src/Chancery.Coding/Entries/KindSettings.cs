using System.Collections.Frozen;
using System.Globalization;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Threshold and calibration of each kind (Platt scaling; Platt 1999).</summary>
public sealed class KindSettings
{
    private readonly FrozenDictionary<string, (double Threshold, double Slope, double Shift)> _kinds;

    private KindSettings(IEnumerable<string[]> rows)
    {
        static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        _kinds = rows.ToFrozenDictionary(r => r[0], r => (Number(r[1]), Number(r[2]), Number(r[3])), StringComparer.Ordinal);
    }

    /// <summary>The settings that ship with the model.</summary>
    public static KindSettings Default { get; } = new(DataTable.Rows(typeof(KindSettings), "kinds.tsv"));

    /// <summary>Logits beyond this are taken as this: the model's own extremes mean little.</summary>
    public const double LogitBound = 5.3;

    /// <summary>One threshold for all kinds, probabilities left as they are: for tuning.</summary>
    public static KindSettings Uniform(double threshold) =>
        new(Kinds.All.Select(k => new[] { k, threshold.ToString(CultureInfo.InvariantCulture), "1", "0" }));

    /// <summary>Settings from rows of kind, threshold, slope and shift, tab-separated.</summary>
    public static KindSettings Parse(IEnumerable<string> rows) => new(rows.Select(r => r.Split('\t')));

    public double Threshold(string kind) => _kinds.TryGetValue(kind, out var k) ? k.Threshold : 0.5;

    /// <summary>The calibrated probability that an entry of this kind is right.</summary>
    public double Confidence(string kind, double probability)
    {
        var p = Math.Clamp(probability, 1e-9, 1 - 1e-9);
        var (_, slope, shift) = _kinds.TryGetValue(kind, out var k) ? k : (0.5, 1, 0);
        return 1 / (1 + Math.Exp(-(slope * Math.Clamp(Math.Log(p / (1 - p)), -LogitBound, LogitBound) + shift)));
    }
}
