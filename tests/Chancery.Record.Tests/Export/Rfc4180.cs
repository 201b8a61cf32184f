using System.Text;

namespace Chancery.Record.Tests.Export;

/// <summary>A strict reader of CSV, for checking the writer.</summary>
internal static class Rfc4180
{
    public static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var (row, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[i++]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else if (c == '"')
            {
                quoted = field.Length == 0 ? true : throw new FormatException($"A quote inside an unquoted field at {i}.");
            }
            else
            {
                field.Append(c);
            }
        }

        return rows;
    }
}
