using Chancery.Record.Export;
using Chancery.Record.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Chancery.Record.Parquet;

/// <summary>Rows that wait, column by column, to be written as one row group.</summary>
internal sealed class ParquetRows(DataField[] fields) : EntryRow
{
    private readonly Column[] _columns = [.. fields.Select(Column.Of)];
    private int _next;

    public int Count { get; private set; }

    /// <summary>Begins a row.</summary>
    public void Begin()
    {
        Count++;
        _next = 0;
    }

    public override EntryRow Text(string? value) => Add(CleanText.Line(value) is { Length: > 0 } line ? line : null);

    public override EntryRow Number(double? value) => Add(value is { } number && double.IsFinite(number) ? value : null);

    public override EntryRow Whole(long? value) => Add(value);

    public override EntryRow Day(DateOnly? value) => Add(value);

    /// <summary>Writes the rows as a group and forgets them; none makes no group.</summary>
    public async Task WriteAsync(ParquetWriter writer)
    {
        if (Count == 0)
        {
            return;
        }

        using var group = writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group);
        }

        group.CompleteValidate();
        Count = 0;
    }

    private ParquetRows Add<T>(T value)
    {
        ((Column<T>)_columns[_next++]).Values.Add(value);
        return this;
    }

    /// <summary>The values of a column.</summary>
    private abstract class Column
    {
        public static Column Of(DataField field) => field.ClrType == typeof(double) ? new StructColumn<double>(field)
            : field.ClrType == typeof(long) ? new StructColumn<long>(field)
            : field.ClrType == typeof(DateOnly) ? new StructColumn<DateOnly>(field)
            : new TextColumn(field);

        public abstract Task WriteAsync(ParquetRowGroupWriter group);
    }

    private abstract class Column<T> : Column
    {
        public List<T> Values { get; } = [];
    }

    private sealed class StructColumn<T>(DataField field) : Column<T?>
        where T : struct
    {
        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>(field, Values.ToArray());
            Values.Clear();
        }
    }

    private sealed class TextColumn(DataField field) : Column<string?>
    {
        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(field, Values!);
            Values.Clear();
        }
    }
}
