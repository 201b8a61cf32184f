using System.Globalization;
using System.Text;

namespace Chancery.Record.Export.Tables;

/// <summary>One line of a CSV or TSV file.</summary>
/// <remarks>
/// CSV fields are quoted by RFC 4180 where they must be. TSV fields never are: no tab or line end is left in them, and because many
/// readers take a quotation mark at the start of a field for quoting, a text that begins with one gets an apostrophe, as formulas do.
/// </remarks>
internal sealed class DelimitedRow : EntryRow
{
    private readonly StringBuilder _line = new();
    private readonly char _delimiter;
    private readonly bool _quotes;
    private readonly string _days;
    private bool _first = true;

    private DelimitedRow(char delimiter, bool quotes, string days) => (_delimiter, _quotes, _days) = (delimiter, quotes, days);

    public static DelimitedRow Csv() => new(',', quotes: true, "yyyy-MM-dd");

    /// <param name="days">How days are written, as a .NET format.</param>
    public static DelimitedRow Tsv(string days = "yyyy-MM-dd") => new('\t', quotes: false, days);

    public override EntryRow Text(string? value) => Add(CleanText.Field(value, _quotes ? "" : "\""));

    public override EntryRow Number(double? value) => Add(value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "");

    public override EntryRow Whole(long? value) => Add(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public override EntryRow Day(DateOnly? value) => Add(value?.ToString(_days, CultureInfo.InvariantCulture) ?? "");

    /// <summary>The line, and a new one begins.</summary>
    public string End()
    {
        var line = _line.ToString();
        _line.Clear();
        _first = true;
        return line;
    }

    private DelimitedRow Add(string field)
    {
        if (!_first)
        {
            _line.Append(_delimiter);
        }

        _first = false;
        if (_quotes && field.AsSpan().ContainsAny(',', '"', '\n'))
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
