namespace Chancery.Intake.Warc;

/// <summary>One record of a WARC file.</summary>
/// <param name="Headers">Its named fields; names compare without letter case.</param>
/// <param name="Block">Its content; null where it is longer than a file may be.</param>
internal sealed record WarcRecord(Dictionary<string, string> Headers, byte[]? Block)
{
    /// <summary>The value of a field, or null.</summary>
    public string? this[string name] => Headers.GetValueOrDefault(name);

    /// <summary>The id without its angle brackets.</summary>
    public string? Id => Text.Words.Id(this["WARC-Record-ID"]?.Trim('<', '>'));

    public string? Address => this["WARC-Target-URI"]?.Trim('<', '>');
}
