namespace Chancery.Intake;

/// <summary>Problems that several formats share, worded once.</summary>
internal static class Problems
{
    public static IntakeResult TooManyBytes(string origin, int? line, long limit) =>
        new(new IntakeProblem(origin, line, $"is larger than {limit:N0} bytes", "Split it, or raise the limit of bytes a file"));

    public static IntakeResult TooManyCharacters(string origin, int? line, int count, int limit) =>
        new(new IntakeProblem(origin, line, $"has {count:N0} characters, more than the {limit:N0} a report may have",
            "Split it into reports, or raise the limit of characters"));

    public static IntakeResult Empty(string origin, int? line) =>
        new(new IntakeProblem(origin, line, "is empty: it holds no text", "Leave it out, or give it a text"));

    public static IntakeResult Language(string origin, int? line, string language) =>
        new(new IntakeProblem(origin, line, $"set aside: language {language}", "Only English is read; translate it, or mark its language as en if that is wrong")
        {
            SetAside = true,
        });
}
