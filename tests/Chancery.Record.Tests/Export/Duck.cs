using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Export.Gdelt;
using DuckDB.NET.Data;

namespace Chancery.Record.Tests.Export;

/// <summary>DuckDB, which reads what the exports write: a reader that is not ours.</summary>
internal static class Duck
{
    /// <summary>The formats that are tables, with the names of their columns in order.</summary>
    public static readonly Dictionary<string, IReadOnlyList<string>> Tables = new()
    {
        ["csv"] = CsvExport.Columns,
        ["parquet"] = CsvExport.Columns,
        ["polecat"] = PolecatExport.Columns,
        ["icews"] = IcewsExport.Columns,
        ["gdelt"] = GdeltExport.Columns,
        ["gdelt-mentions"] = GdeltMentionsExport.Columns,
    };

    /// <summary>The rows of a table, each by column; an empty field is "".</summary>
    /// <param name="format">The format.</param>
    /// <param name="types">Types of columns to be read as such; all others are texts.</param>
    /// <param name="reports">What is exported.</param>
    public static List<Dictionary<string, object>> Read(string format, Dictionary<string, string> types, params IEnumerable<RecordedReport> reports)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Written.Bytes(format, reports));
            return Query($"SELECT * FROM {Source(format, file, types)}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static List<Dictionary<string, object>> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? "" : reader.GetValue(i)));
        }

        return rows;
    }

    public static string Source(string format, string file, Dictionary<string, string> types)
    {
        if (format == "parquet")
        {
            return $"read_parquet('{file}')";
        }

        var columns = string.Join(", ", Tables[format].Select(c => $"'{c}': '{types.GetValueOrDefault(c, "VARCHAR")}'"));
        var form = format == "csv" ? "delim = ',', quote = '\"', escape = '\"'" : "delim = '\\t', quote = '', escape = ''";
        var header = format is "gdelt" or "gdelt-mentions" ? "false" : "true";
        return $"read_csv('{file}', auto_detect = false, header = {header}, {form}, null_padding = false, ignore_errors = false, new_line = '\\n', columns = {{{columns}}})";
    }
}
