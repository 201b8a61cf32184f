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

    private string Format((string Name, double Value) v) => v.Value.ToString(IsCount(v.Name) ? "0" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>"places" and "dates" count gold items in the subjects of their own names and are shares in entries.</summary>
    private bool IsCount(string name) => name == Subject || name is "sentences" or "mentions" or "articles" or "tokens";
}
