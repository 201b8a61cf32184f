using System.Globalization;

namespace Chancery.Evaluation;

/// <summary>What an evaluation found: named values in the order of the contract, and a table for people.</summary>
/// <param name="Subject">syntax, names, …</param>
/// <param name="Values">Names and values of the last line.</param>
/// <param name="Table">Rows for people, or empty.</param>
public sealed record EvaluationResult(string Subject, IReadOnlyList<(string Name, double Value)> Values, IReadOnlyList<string> Table)
{
    /// <summary>The last line of the text form: counts as whole numbers, the rest with three places.</summary>
    public string Line => string.Join(' ', Values.Select(v => $"{v.Name} {Format(v)}"));

    private static string Format((string Name, double Value) v) => v.Name is "sentences" or "mentions" or "articles" or "pairs" or "dates" or "places" or "entries" or "tokens" && v.Value >= 0 && v.Value == Math.Floor(v.Value) && Counts(v.Name, v.Value)
        ? v.Value.ToString("0", CultureInfo.InvariantCulture)
        : v.Value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>"places" and "dates" name a share in one subject and a count in another; a share is at most one.</summary>
    private static bool Counts(string name, double value) => name is not ("places" or "dates") || value > 1;
}
