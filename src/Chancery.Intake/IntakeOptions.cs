using Chancery.Intake.Fetching;

namespace Chancery.Intake;

/// <summary>How reports are taken in.</summary>
public sealed record IntakeOptions
{
    /// <summary>The day of publication for reports that give none themselves. Default: none.</summary>
    /// <remarks>
    /// A report's own date (JSON field, page metadata) always wins. Where neither is there, a file name that begins
    /// <c>YYYY-MM-DD-</c> gives the date, then a dateline that states its year, then the day a file was made or captured.
    /// </remarks>
    public DateOnly? Published { get; init; }

    /// <summary>The largest file read, in bytes; for JSON lines, the longest line. Default: 64 MB.</summary>
    public long MaxFileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The longest report taken in, in characters (UTF-16 units). Default: 2,000,000.</summary>
    public int MaxReportCharacters { get; init; } = 2_000_000;

    /// <summary>How much of hostile archives, XML, JSON and PDF is borne.</summary>
    public IntakeLimits Limits { get; init; } = new();

    /// <summary>How addresses are fetched; only a path that is itself an address is ever fetched.</summary>
    public FetchOptions Fetch { get; init; } = new();

    /// <summary>What the path <c>-</c> reads. Default: nothing, so that <c>-</c> is a problem; the door passes standard input in.</summary>
    public Stream? StandardInput { get; init; }
}
