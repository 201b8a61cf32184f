using Chancery.Domain;

namespace Chancery.Intake;

/// <summary>What one input gave: a report, or the problem with it. Exactly one of the two is set.</summary>
public sealed record IntakeResult
{
    public IntakeResult(Report report) => Report = report ?? throw new ArgumentNullException(nameof(report));

    public IntakeResult(IntakeProblem problem) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    public Report? Report { get; }

    public IntakeProblem? Problem { get; }

    /// <summary>The version of the report where its agency numbers them.</summary>
    internal decimal? Version { get; init; }
}
