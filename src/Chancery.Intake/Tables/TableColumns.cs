namespace Chancery.Intake.Tables;

/// <summary>Which column holds which field.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<string, (int Column, int Rank)> _columns = new(StringComparer.Ordinal);

    public TableColumns(IReadOnlyList<string> names)
    {
        for (var column = 0; column < names.Count; column++)
        {
            if (FieldNames.Find(names[column]) is { } found && (!_columns.TryGetValue(found.Field, out var best) || found.Rank < best.Rank))
            {
                _columns[found.Field] = (column, found.Rank);
            }
        }
    }

    /// <summary>The column of a field, or null.</summary>
    public int? this[string field] => _columns.TryGetValue(field, out var found) ? found.Column : null;
}
