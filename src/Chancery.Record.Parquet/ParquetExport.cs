using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Chancery.Record.Parquet;

/// <summary>Apache Parquet: the columns of CSV with types, a row an entry, Snappy-compressed.</summary>
/// <remarks>
/// A project of its own, so that whoever embeds the record need not take the six libraries behind it. Texts are on one line, as in CSV,
/// but nothing is put before a formula: no spreadsheet runs what a Parquet file holds. An empty field is null.
/// </remarks>
public sealed class ParquetExport : IExport
{
    /// <summary>Rows kept in memory until they are written as one row group.</summary>
    private const int GroupSize = 8192;

    public string Format => "parquet";

    public bool IsBinary => true;

    public void Write(IEnumerable<RecordedReport> reports, Stream to)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(to);

        // The library writes asynchronously only; exports run on a thread of the program, where waiting blocks nobody.
        WriteAsync(reports, new CountedStream(to)).GetAwaiter().GetResult();
    }

    private static async Task WriteAsync(IEnumerable<RecordedReport> reports, Stream to)
    {
        var fields = EntryTable.Columns.Select(c => new DataField(c.Name, ClrType(c.Type), isNullable: true)).ToArray();
        var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), to);
        await using (writer)
        {
            var rows = new ParquetRows(fields);
            foreach (var recorded in reports)
            {
                var points = new CodePoints(recorded.Report.Text);
                foreach (var entry in recorded.Entries)
                {
                    rows.Begin();
                    EntryTable.Fill(rows, recorded, entry, points);
                    if (rows.Count == GroupSize)
                    {
                        await rows.WriteAsync(writer);
                    }
                }
            }

            await rows.WriteAsync(writer);
        }
    }

    private static Type ClrType(ColumnType type) => type switch
    {
        ColumnType.Number => typeof(double),
        ColumnType.Whole => typeof(long),
        ColumnType.Day => typeof(DateOnly),
        _ => typeof(string),
    };
}
