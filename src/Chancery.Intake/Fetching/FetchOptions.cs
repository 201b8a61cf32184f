namespace Chancery.Intake.Fetching;

/// <summary>How an address is fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>The most bytes taken from an answer, unpacked. Default: 16 MB.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How long all of it may take, redirects included. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed. Default: 5.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>
    /// True to fetch from this machine and from private networks too. Default: false, because an address in a list from
    /// elsewhere could otherwise reach services that are open only inside.
    /// </summary>
    public bool AllowPrivateAddresses { get; init; }
}
