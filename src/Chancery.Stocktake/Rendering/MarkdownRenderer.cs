using System.Text;

namespace Chancery.Stocktake.Rendering;

/// <summary>Markdown with footnotes; text from reports is escaped.</summary>
public sealed class MarkdownRenderer : IRenderer
{
    public string Format => "md";

    public void Write(StocktakeReport stocktake, TextWriter output)
    {
        output.WriteLine($"# {Heading.Of(stocktake)}\n\n{Heading.Basis(stocktake)}");
        if (Heading.Crisis(stocktake) is { Length: > 0 } crisis)
        {
            output.WriteLine($"\n{Escape(crisis)}");
        }

        foreach (var section in stocktake.Sections.Where(s => !s.IsEmpty))
        {
            Section(output, section);
        }

        output.WriteLine();
        var unquoted = Heading.Unquoted(stocktake);
        foreach (var note in stocktake.Notes)
        {
            var quote = unquoted(note);
            output.WriteLine($"[^{note.Number}]: `{note.Entry.Replace("`", "", StringComparison.Ordinal)}` {Escape(note.Source)}{(quote.Length > 0 ? $" “{Escape(quote)}”" : "")}");
        }
    }

    private static void Section(TextWriter output, StocktakeSection section)
    {
        output.WriteLine($"\n## {section.Title}\n");
        foreach (var remark in section.Remarks)
        {
            output.WriteLine($"{Escape(remark)}\n");
        }

        foreach (var table in section.Tables)
        {
            Table(output, table);
        }

        if (section.Prose)
        {
            output.WriteLine(string.Join(' ', section.Lines.Select(l => Escape(l.Text) + Notes(l.Notes))));
            return;
        }

        foreach (var line in section.Lines)
        {
            Line(output, line, "");
        }

        if (section.More > 0)
        {
            output.WriteLine($"\n… and {section.More} more.");
        }
    }

    private static void Table(TextWriter output, StocktakeTable table)
    {
        output.WriteLine($"**{Escape(table.Caption)}**\n\n| {string.Join(" | ", table.Columns.Select(Escape))} |\n|{string.Concat(table.Columns.Select(_ => "---|"))}");
        foreach (var row in table.Rows)
        {
            output.WriteLine($"| {Escape(row.Head)}{Notes(row.Notes)} | {string.Join(" | ", row.Cells.Select(c => Escape(c.Text) + Notes(c.Notes)))} |");
        }

        output.WriteLine();
    }

    private static void Line(TextWriter output, StocktakeLine line, string indent)
    {
        var head = string.Join(" · ", new[] { line.Date, line.Label, line.Text }.Where(p => p.Length > 0).Select(Escape));
        var quote = line.Quote.Length > 0 ? $" — “{Escape(line.Quote)}”" : "";
        output.WriteLine($"{indent}- {head}{quote}{Notes(line.Notes)}");
        foreach (var under in line.Under)
        {
            Line(output, under, indent + "  ");
        }
    }

    private static string Notes(IReadOnlyList<int> notes) => string.Concat(notes.Select(n => $"[^{n}]"));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '!' or '&' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
