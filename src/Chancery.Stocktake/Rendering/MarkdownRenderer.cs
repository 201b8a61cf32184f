using System.Text;

namespace Chancery.Stocktake.Rendering;

/// <summary>Markdown with footnotes; text from reports is escaped.</summary>
public sealed class MarkdownRenderer : IRenderer
{
    public string Format => "md";

    public void Write(StocktakeReport stocktake, TextWriter output)
    {
        output.WriteLine($"# {Heading.Of(stocktake)}\n\n{Heading.Basis(stocktake)}");
        foreach (var section in stocktake.Sections.Where(s => s.Lines.Count > 0))
        {
            output.WriteLine($"\n## {section.Title}\n");
            foreach (var line in section.Lines)
            {
                Line(output, line, "");
            }

            if (section.More > 0)
            {
                output.WriteLine($"\n… and {section.More} more.");
            }
        }

        output.WriteLine();
        foreach (var note in stocktake.Notes)
        {
            output.WriteLine($"[^{note.Number}]: `{note.Entry}` {Escape(note.Source)}");
        }
    }

    private static void Line(TextWriter output, StocktakeLine line, string indent)
    {
        var head = string.Join(" · ", new[] { line.Date, line.Label, line.Text }.Where(p => p.Length > 0).Select(Escape));
        var quote = line.Quote.Length > 0 ? $" — “{Escape(line.Quote)}”" : "";
        output.WriteLine($"{indent}- {head}{quote}{string.Concat(line.Notes.Select(n => $"[^{n}]"))}");
        foreach (var under in line.Under)
        {
            Line(output, under, indent + "  ");
        }
    }

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
