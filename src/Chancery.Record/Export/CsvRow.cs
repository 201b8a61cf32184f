using System.Globalization;
using System.Text;

namespace Chancery.Record.Export;

/// <summary>One row of a CSV file.</summary>
/// <remarks>
/// Texts come from outside: runs of white space and control characters become one blank, so a row is a line and no tab hides in it;
/// a text that a spreadsheet would take for a formula gets a leading apostrophe. Numbers are ours and stay numbers.
/// </remarks>
internal sealed class CsvRow
{
    // The full-width forms start a formula in spreadsheets of East Asian locales.
    private const string FormulaStarts = "=+-@＝＋－＠";

    private readonly StringBuilder _line = new();
    private bool _first = true;

    public CsvRow Text(string? value)
    {
        var clean = Clean(value);
        return Add(clean.Length > 0 && FormulaStarts.Contains(clean[0], StringComparison.Ordinal) ? "'" + clean : clean);
    }

    /// <summary>Several values, with <c>|</c> between them; a bar inside a value becomes <c>/</c>.</summary>
    public CsvRow Texts(IEnumerable<string?> values) =>
        Text(string.Join('|', values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Replace('|', '/')).Distinct(StringComparer.Ordinal)));

    public CsvRow Number(double? value) => Add(value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "");

    public CsvRow Day(DateOnly? value) => Add(value?.ToString("O", CultureInfo.InvariantCulture) ?? "");

    /// <summary>The row, and a new one begins.</summary>
    public string End()
    {
        var line = _line.ToString();
        _line.Clear();
        _first = true;
        return line;
    }

    private static string Clean(string? value)
    {
        var result = new StringBuilder();
        var blank = false;
        foreach (var c in value ?? "")
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                blank = result.Length > 0;
                continue;
            }

            result.Append(blank ? " " : "").Append(c);
            blank = false;
        }

        return result.ToString();
    }

    private CsvRow Add(string field)
    {
        _line.Append(_first ? "" : ",");
        _first = false;
        if (field.AsSpan().ContainsAny(',', '"', '\n'))
        {
            _line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _line.Append(field);
        }

        return this;
    }
}
