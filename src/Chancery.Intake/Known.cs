namespace Chancery.Intake;

/// <summary>What the wrapping of a report tells about it: an archive's record, an address. The report's own words go before.</summary>
internal sealed record Known
{
    public static readonly Known Nothing = new();

    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>The encoding its server stated.</summary>
    public string? Charset { get; init; }

    /// <summary>The day it was captured or sent.</summary>
    public DateOnly? MadeOn { get; init; }
}
