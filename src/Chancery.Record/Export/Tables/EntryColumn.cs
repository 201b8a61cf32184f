namespace Chancery.Record.Export.Tables;

/// <summary>A column of <see cref="EntryTable"/>.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Type">What it holds.</param>
public sealed record EntryColumn(string Name, ColumnType Type);

/// <summary>What a column holds; any field of it may be empty.</summary>
public enum ColumnType
{
    Text,
    Number,
    Whole,
    Day,
}
