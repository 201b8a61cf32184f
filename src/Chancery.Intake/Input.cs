namespace Chancery.Intake;

/// <summary>One file, stream or address to read.</summary>
/// <param name="Origin">The path as messages name it.</param>
/// <param name="Name">The file name, whose ending tells the format and whose beginning may tell the date.</param>
/// <param name="Open">Opens it; may throw what file access throws.</param>
/// <param name="Address">The web address to fetch it from, where the user named one.</param>
internal sealed record Input(string Origin, string Name, Func<Stream> Open, Uri? Address = null);

/// <summary>An input, or why there is none.</summary>
internal readonly record struct FoundInput(Input? Input, IntakeProblem? Problem);
