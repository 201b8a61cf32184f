namespace Chancery.Intake.Lines;

/// <summary>A field of a JSON line that cannot be used; it never leaves the reader of the line.</summary>
internal sealed class FieldException(string field, string message, string remedy) : Exception($"field \"{field}\" {message}")
{
    public string Remedy { get; } = remedy;
}
