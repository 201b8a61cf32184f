namespace Chancery.Domain;

/// <summary>Which readings of a record are asked for.</summary>
public sealed record RecordQuery
{
    /// <summary>Only reports published by this day; null for all. Reports without a date are left out where a day is given.</summary>
    public DateOnly? PublishedBy { get; init; }

    /// <summary>The record as it was at the end of this day (UTC): what had been recorded and corrected by then, since superseded or not. Null for now.</summary>
    public DateOnly? RecordedBy { get; init; }

    /// <summary>True for the machine's own entries, without what people corrected.</summary>
    public bool Machine { get; init; }
}
