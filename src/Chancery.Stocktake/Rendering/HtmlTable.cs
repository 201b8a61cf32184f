namespace Chancery.Stocktake.Rendering;

/// <summary>A table as HTML, with its heads marked for screen readers.</summary>
internal static class HtmlTable
{
    public static void Write(TextWriter output, StocktakeTable table, Func<string, string> encode, Func<IReadOnlyList<int>, string> notes)
    {
        output.WriteLine($"<table>\n<caption>{encode(table.Caption)}</caption>\n<thead><tr>{string.Concat(table.Columns.Select(c => $"<th scope=\"col\">{encode(c)}</th>"))}</tr></thead>\n<tbody>");
        foreach (var row in table.Rows)
        {
            output.WriteLine($"<tr><th scope=\"row\">{encode(row.Head)}{notes(row.Notes)}</th>{string.Concat(row.Cells.Select(c => $"<td>{encode(c.Text)}{notes(c.Notes)}</td>"))}</tr>");
        }

        output.WriteLine("</tbody>\n</table>");
    }
}
