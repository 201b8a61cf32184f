namespace Chancery.Intake.Fetching;

/// <summary>Why an address gave nothing, and what can be done.</summary>
public sealed class FetchException : Exception
{
    public FetchException(string message, string remedy)
        : base(message) => Remedy = remedy;

    /// <summary>What the reader of the message can do.</summary>
    public string Remedy { get; }
}
