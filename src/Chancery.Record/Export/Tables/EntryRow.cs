namespace Chancery.Record.Export.Tables;

/// <summary>One row of a table, filled from left to right.</summary>
/// <remarks>Texts come from outside and are cleaned (<see cref="CleanText"/>); numbers and days are ours.</remarks>
public abstract class EntryRow
{
    public abstract EntryRow Text(string? value);

    /// <summary>A number; none where it is not finite.</summary>
    public abstract EntryRow Number(double? value);

    public abstract EntryRow Whole(long? value);

    public abstract EntryRow Day(DateOnly? value);

    /// <summary>Several values, with <c>|</c> between them, each once; a bar inside a value becomes <c>/</c>.</summary>
    public EntryRow Texts(IEnumerable<string?> values) =>
        Text(string.Join('|', values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Replace('|', '/')).Distinct(StringComparer.Ordinal)));
}
