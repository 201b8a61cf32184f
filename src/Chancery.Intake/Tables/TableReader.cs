using System.Text;
using Chancery.Intake.Lines;
using Chancery.Intake.Text;
using Sylvan.Data.Csv;

namespace Chancery.Intake.Tables;

/// <summary>Reads CSV and TSV with a line of column names: each row is a report. A cell is text, whatever it begins with.</summary>
/// <remarks>Streams: only one row is held, so the file may have any length.</remarks>
internal static class TableReader
{
    // A row holds one report, its other cells, and doubled quotes.
    private const int RowPerReport = 2;
    private const int LeastRow = 64 * 1024;
    private const int Shown = 300;

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var head = source.Bytes.Peek();
        if (StrictText.Utf16(head) is null && BinaryBytes.Look(head))
        {
            yield return source.Problem("is binary, not text", "Save it as CSV in UTF-8");
            yield break;
        }

        var first = FirstLine(head);
        var text = new StreamReader(source.Bytes.AsStream(), new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: true);
        using var rows = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            Delimiter = (TableHeader.Find(first)?.Delimiter) ?? TableHeader.Guess(first),
            HasHeaders = false,
            CsvStyle = CsvStyle.Lax,
            BufferSize = LeastRow,
            MaxBufferSize = Math.Max(LeastRow, RowPerReport * source.Options.MaxReportCharacters),
        });
        foreach (var result in Rows(source, rows))
        {
            yield return result;
        }
    }

    private static IEnumerable<IntakeResult> Rows(Source source, CsvDataReader rows)
    {
        TableColumns? columns = null;
        var any = false;
        for (var line = 1; rows.Read(); line += 1 + rows.GetRawRecordSpan().TrimEnd("\r\n").Count('\n'))
        {
            if (columns is null)
            {
                var names = Enumerable.Range(0, rows.RowFieldCount).Select(c => rows.GetString(c).Trim('\uFEFF')).ToList();
                columns = new TableColumns(names);
                if (columns[FieldNames.Text] is null)
                {
                    yield return source.Problem($"has no column for the words of the reports among: {Words.Cut(string.Join(", ", names), Shown)}", "Name that column text");
                    yield break;
                }

                continue;
            }

            any = true;
            yield return Row(source, rows, columns, line);
        }

        if (!any)
        {
            yield return Problems.Empty(source.Origin, null);
        }
    }

    private static IntakeResult Row(Source source, CsvDataReader rows, TableColumns columns, int line)
    {
        string? Cell(string field) => columns[field] is { } column && column < rows.RowFieldCount ? rows.GetString(column) : null;
        try
        {
            return source.Finish(new Draft
            {
                Text = Normalization.Apply(Cell(FieldNames.Text) ?? ""),
                TitleInText = true,
                Line = line,
                Id = Words.Id(Cell(FieldNames.Id)),
                Published = Date(Words.Line(Cell(FieldNames.Published))),
                Outlet = Words.Line(Cell(FieldNames.Outlet)),
                Title = Words.Line(Cell(FieldNames.Title)),
                Byline = Words.Line(Cell(FieldNames.Byline)),
                Url = Words.Line(Cell(FieldNames.Url)),
                Language = Words.Line(Cell(FieldNames.Language)),
            });
        }
        catch (FieldException e)
        {
            return source.Problem(e.Message, e.Remedy, line);
        }
    }

    private static DateOnly? Date(string? written) => written is null ? null
        : Dates.TryRead(written, out var date) ? date
        : throw new FieldException(FieldNames.Published, $"is no date of the calendar: {Words.Cut(written, 40)}", "Write it as YYYY-MM-DD");

    private static string FirstLine(ReadOnlySpan<byte> head)
    {
        var text = StrictText.Glimpse(head);
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text[..end]).TrimEnd('\r');
    }
}
