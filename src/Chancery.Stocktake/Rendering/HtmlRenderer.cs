using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Chancery.Stocktake.Rendering;

/// <summary>One self-contained page: no script, no outside address; everything from reports is encoded.</summary>
public sealed class HtmlRenderer : IRenderer
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
        + "h1{font-size:1.6rem}h2{font-size:1.15rem;border-bottom:1px solid #767676;margin-top:2rem}ul{padding-left:1.1rem}li{margin:.4rem 0}"
        + "q{color:#404040}time{font-variant-numeric:tabular-nums}.label{font-style:italic}.remark{color:#404040;font-size:.9rem}sup a{text-decoration:none}"
        + "table{border-collapse:collapse;margin:1rem 0;font-size:.9rem}caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #c0c0c0}"
        + "li:target,tr:target{outline:2px solid #0b57d0}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}q,.remark{color:#c8c8c8}a{color:#9cc4ff}}"
        + "@media print{body{max-width:none}section{break-inside:auto}li,tr{break-inside:avoid}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Format => "html";

    public void Write(StocktakeReport stocktake, TextWriter output)
    {
        var title = Encode(Heading.Of(stocktake));
        output.WriteLine($"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{Encode(Heading.Basis(stocktake))}</p>");
        if (Heading.Crisis(stocktake) is { Length: > 0 } crisis)
        {
            output.WriteLine($"<p class=\"remark\">{Encode(crisis)}</p>");
        }

        foreach (var section in stocktake.Sections.Where(s => !s.IsEmpty))
        {
            Section(output, section);
        }

        output.WriteLine("<section id=\"notes\">\n<h2>Notes</h2>\n<ol>");
        foreach (var note in stocktake.Notes)
        {
            output.WriteLine($"<li id=\"note{note.Number}\"><code>{Encode(note.Entry)}</code> {Encode(note.Source)}{(note.Quote.Length > 0 ? $" <q>{Encode(note.Quote)}</q>" : "")}</li>");
        }

        output.WriteLine("</ol>\n</section>\n</body>\n</html>");
    }

    private static void Section(TextWriter output, StocktakeSection section)
    {
        output.WriteLine($"<section id=\"{Encode(section.Name)}\">\n<h2>{Encode(section.Title)}</h2>");
        foreach (var remark in section.Remarks)
        {
            output.WriteLine($"<p class=\"remark\">{Encode(remark)}</p>");
        }

        foreach (var table in section.Tables)
        {
            HtmlTable.Write(output, table, Encode, Notes);
        }

        if (section.Prose)
        {
            output.WriteLine($"<p>{string.Join(' ', section.Lines.Select(l => Encode(l.Text) + Notes(l.Notes)))}</p>\n</section>");
            return;
        }

        output.WriteLine("<ul>");
        foreach (var line in section.Lines)
        {
            Line(output, line);
        }

        output.WriteLine("</ul>" + (section.More > 0 ? $"\n<p>… and {section.More} more.</p>" : "") + "\n</section>");
    }

    private static void Line(TextWriter output, StocktakeLine line)
    {
        output.Write($"<li>{(line.Date.Length > 0 ? $"<time>{Encode(line.Date)}</time> " : "")}{(line.Label.Length > 0 ? $"<span class=\"label\">{Encode(line.Label)}</span> " : "")}{Encode(line.Text)}{Notes(line.Notes)}");
        output.Write(line.Quote.Length > 0 ? $"<br><q>{Encode(line.Quote)}</q>" : "");
        if (line.Under.Count > 0)
        {
            output.WriteLine("<ul>");
            foreach (var under in line.Under)
            {
                Line(output, under);
            }

            output.Write("</ul>");
        }

        output.WriteLine("</li>");
    }

    private static string Notes(IReadOnlyList<int> notes) => notes.Count == 0 ? "" : $"<sup>{string.Join(", ", notes.Select(n => $"<a href=\"#note{n}\">{n}</a>"))}</sup>";

    private static string Encode(string text) => Encoder.Encode(text);
}
