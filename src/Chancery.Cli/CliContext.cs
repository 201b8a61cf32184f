namespace Chancery.Cli;

/// <summary>What the commands see of the outside world: data goes to Out, progress and diagnostics to Error.</summary>
public sealed record CliContext(TextWriter Out, TextWriter Error, Func<Stream> StandardInput)
{
    /// <summary>Standard output as bytes; null where it is a terminal or there is none, and only text can go out.</summary>
    public Func<Stream>? StandardOutput { get; init; }
}
