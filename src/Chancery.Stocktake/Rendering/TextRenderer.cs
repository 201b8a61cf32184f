namespace Chancery.Stocktake.Rendering;

/// <summary>Plain text for a terminal, wrapped to its width; readable at 80 columns.</summary>
public sealed class TextRenderer(int width = 80) : IRenderer
{
    private const string Indent = "    ";

    public string Format => "text";

    public void Write(StocktakeReport stocktake, TextWriter output)
    {
        output.WriteLine(Heading.Of(stocktake).ToUpperInvariant());
        Wrap(output, Heading.Basis(stocktake), "");
        foreach (var section in stocktake.Sections.Where(s => s.Lines.Count > 0))
        {
            output.WriteLine();
            output.WriteLine(section.Title.ToUpperInvariant());
            foreach (var line in section.Lines)
            {
                Line(output, line, "");
            }

            if (section.More > 0)
            {
                output.WriteLine($"{Indent}… and {section.More} more (--section {section.Name} shows this section alone)");
            }
        }

        if (stocktake.Notes.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("NOTES (chancery show ID prints the words in their place)");
            foreach (var note in stocktake.Notes)
            {
                Wrap(output, $"[{note.Number}] {note.Entry}  {note.Source}", "", Indent);
            }
        }
    }

    private void Line(TextWriter output, StocktakeLine line, string indent)
    {
        var notes = string.Concat(line.Notes.Select(n => $"[{n}]"));
        var head = string.Join("  ", new[] { line.Date, line.Label.Length > 0 ? $"({line.Label})" : "", line.Text }.Where(p => p.Length > 0));
        Wrap(output, $"{head} {notes}".TrimEnd(), indent, indent + Indent);
        if (line.Quote.Length > 0)
        {
            Wrap(output, $"“{line.Quote}”", indent + Indent);
        }

        foreach (var under in line.Under)
        {
            Line(output, under, indent + Indent);
        }
    }

    private void Wrap(TextWriter output, string text, string indent, string? hanging = null)
    {
        var line = indent;
        var empty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line = hanging ?? indent;
                empty = true;
            }

            line += empty ? word : " " + word;
            empty = false;
        }

        output.WriteLine(line);
    }
}
