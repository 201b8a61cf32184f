using System.Text;

namespace Chancery.Record.Export;

/// <summary>Makes texts from outside fit for a field of a table.</summary>
public static class CleanText
{
    // The full-width forms start a formula in spreadsheets of East Asian locales.
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>The text on one line: runs of white space and control characters become one blank, none at either end.</summary>
    public static string Line(string? value)
    {
        if (value is null || IsLine(value))
        {
            return value ?? "";
        }

        var result = new StringBuilder(value.Length);
        var blank = false;
        foreach (var c in value)
        {
            if (IsBlank(c))
            {
                blank = result.Length > 0;
                continue;
            }

            result.Append(blank ? " " : "").Append(c);
            blank = false;
        }

        return result.ToString();
    }

    /// <summary>The text on one line, with a leading apostrophe where a spreadsheet would take it for a formula.</summary>
    /// <param name="value">The text, or null for an empty field.</param>
    /// <param name="others">Further signs that must not begin the field.</param>
    public static string Field(string? value, string others = "")
    {
        var line = Line(value);
        return line.Length > 0 && (FormulaStarts.Contains(line[0], StringComparison.Ordinal) || others.Contains(line[0], StringComparison.Ordinal)) ? "'" + line : line;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsLine(string value)
    {
        var before = ' ';
        foreach (var c in value)
        {
            if (IsBlank(c) && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return value.Length == 0 || before != ' ';
    }
}
