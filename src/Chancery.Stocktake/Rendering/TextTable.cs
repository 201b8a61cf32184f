namespace Chancery.Stocktake.Rendering;

/// <summary>A table in columns of text: the first takes what room the others leave.</summary>
internal sealed class TextTable(StocktakeTable table, int width)
{
    private const int LeastHead = 16;
    private const string Gap = "  ";

    public IEnumerable<string> Lines()
    {
        var rows = new List<(string Head, List<string> Cells)> { (table.Columns[0], [.. table.Columns.Skip(1)]) };
        rows.AddRange(table.Rows.Select(r => (r.Head + Notes(r.Notes), r.Cells.Select(c => c.Text + Notes(c.Notes)).ToList())));
        var columns = Widths(rows);
        var head = Math.Min(rows.Max(r => r.Head.Length), width - columns.Sum(c => c + Gap.Length));
        yield return table.Caption;
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var line in Row(rows[i].Head, rows[i].Cells, head, columns))
            {
                yield return line;
            }

            if (i == 0)
            {
                yield return new string('─', Math.Min(width, head + columns.Sum(c => c + Gap.Length)));
            }
        }
    }

    /// <summary>Cells take the room of their longest word, or more while there is some.</summary>
    private List<int> Widths(List<(string Head, List<string> Cells)> rows)
    {
        var count = table.Columns.Count - 1;
        var room = (width - Math.Min(LeastHead, rows.Max(r => r.Head.Length))) / Math.Max(1, count);
        return [.. Enumerable.Range(0, count).Select(c => Math.Max(1, Math.Min(rows.Max(r => r.Cells[c].Length), room - Gap.Length)))];
    }

    private static IEnumerable<string> Row(string head, List<string> cells, int headWidth, List<int> columns)
    {
        var first = new TextWrap(headWidth).Lines(head, "", "").ToList();
        var others = cells.Select((c, i) => new TextWrap(columns[i]).Lines(c, "", "").ToList()).ToList();
        for (var i = 0; i < Math.Max(first.Count, others.Max(o => o.Count)); i++)
        {
            yield return ((i < first.Count ? first[i] : "").PadRight(headWidth) + string.Concat(others.Select((o, c) => Gap + (i < o.Count ? o[i] : "").PadRight(columns[c])))).TrimEnd();
        }
    }

    private static string Notes(IReadOnlyList<int> notes) => notes.Count == 0 ? "" : " " + string.Concat(notes.Select(n => $"[{n}]"));
}
