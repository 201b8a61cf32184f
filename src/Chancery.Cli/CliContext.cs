namespace Chancery.Cli;

/// <summary>What the commands see of the outside world: data goes to Out, progress and diagnostics to Error.</summary>
public sealed record CliContext(TextWriter Out, TextWriter Error, Func<Stream> StandardInput);
