namespace Chancery.Stocktake.Rendering;

/// <summary>Plain text for a terminal, wrapped to its width; readable at 80 columns.</summary>
/// <param name="width">Columns, at least 40. Default 80.</param>
/// <param name="colour">True to mark headings, labels and notes by ANSI colours. Default false.</param>
public sealed class TextRenderer(int width = 80, bool colour = false) : IRenderer
{
    private const string Indent = "    ";

    private readonly TextWrap _wrap = new(Math.Max(40, width));
    private readonly Ink _ink = new(colour);

    public string Format => "text";

    public void Write(StocktakeReport stocktake, TextWriter output)
    {
        Put(output, Heading.Of(stocktake).ToUpperInvariant(), "", _ink.Heading);
        Put(output, Heading.Basis(stocktake), "");
        Put(output, Heading.Crisis(stocktake), "");
        foreach (var section in stocktake.Sections.Where(s => !s.IsEmpty))
        {
            Section(output, section);
        }

        if (stocktake.Notes.Count > 0)
        {
            output.WriteLine();
            Put(output, "NOTES (chancery show ID prints the words in their place)", "", _ink.Heading);
        }

        var unquoted = Heading.Unquoted(stocktake);
        foreach (var note in stocktake.Notes)
        {
            var quote = unquoted(note);
            Put(output, $"[{note.Number}] {note.Entry}  {note.Source}{(quote.Length > 0 ? $"  “{quote}”" : "")}", "", _ink.Note, Indent);
        }
    }

    private void Section(TextWriter output, StocktakeSection section)
    {
        output.WriteLine();
        Put(output, section.Title.ToUpperInvariant(), "", _ink.Heading);
        foreach (var remark in section.Remarks)
        {
            Put(output, remark, "");
        }

        foreach (var table in section.Tables)
        {
            output.WriteLine();
            foreach (var line in new TextTable(table, _wrap.Width).Lines())
            {
                output.WriteLine(line);
            }
        }

        if (section.Tables.Count > 0 || section.Remarks.Count > 0)
        {
            output.WriteLine();
        }

        if (section.Prose)
        {
            Put(output, string.Join(' ', section.Lines.Select(l => l.Text + Notes(l))), "");
        }
        else
        {
            foreach (var line in section.Lines)
            {
                Line(output, line, "");
            }
        }

        if (section.More > 0 && !section.Prose)
        {
            Put(output, $"… and {section.More} more (--section {section.Name} shows this section alone)", Indent, _ink.Note);
        }
    }

    private void Line(TextWriter output, StocktakeLine line, string indent)
    {
        var head = string.Join("  ", new[] { line.Date, line.Label.Length > 0 ? $"({line.Label})" : "", line.Text }.Where(p => p.Length > 0));
        Put(output, $"{head} {Notes(line)}".TrimEnd(), indent, _ink.Head, indent + Indent);
        Put(output, line.Quote.Length > 0 ? $"“{line.Quote}”" : "", indent + Indent);
        foreach (var under in line.Under)
        {
            Line(output, under, indent + Indent);
        }
    }

    private static string Notes(StocktakeLine line) => string.Concat(line.Notes.Select(n => $"[{n}]"));

    private void Put(TextWriter output, string text, string indent, Func<string, string>? ink = null, string? hanging = null)
    {
        foreach (var line in _wrap.Lines(text, indent, hanging ?? indent))
        {
            output.WriteLine(ink is null ? line : ink(line));
        }
    }
}
