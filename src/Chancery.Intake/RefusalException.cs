namespace Chancery.Intake;

/// <summary>An input, or a part of it, that is not read on purpose; it becomes a problem and never leaves the intake.</summary>
internal sealed class RefusalException(string message, string remedy) : Exception(message)
{
    public string Remedy { get; } = remedy;
}
