namespace Chancery.Intake;

/// <summary>Why one input gave no report.</summary>
/// <param name="Origin">The file or address.</param>
/// <param name="Line">The line in it, from 1, or null where the whole input is meant.</param>
/// <param name="Message">What is wrong, and where.</param>
/// <param name="Remedy">What the reader of the message can do.</param>
public sealed record IntakeProblem(string Origin, int? Line, string Message, string Remedy)
{
    /// <summary>True for a sound report that was left out on purpose (not in English); no failure of the batch.</summary>
    public bool SetAside { get; init; }

    public override string ToString() => $"{Origin}{(Line is { } line ? $":{line}" : "")}: {Message}. {Remedy}";
}
