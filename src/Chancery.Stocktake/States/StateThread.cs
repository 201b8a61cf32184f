namespace Chancery.Stocktake.States;

/// <summary>A measure between two parties over time: sanctions threatened, planned, imposed, lifted; support promised, given, ended.</summary>
/// <param name="By">Who takes it; "" where it is not told.</param>
/// <param name="On">On whom or to whom; "" where it is not told.</param>
/// <param name="What">arms, money, troops, …; "sanctions".</param>
/// <param name="Now">The state of its last step.</param>
/// <param name="Steps">In the order of time; steps of one state that follow each other are one.</param>
public sealed record StateThread(string By, string On, string What, string Now, IReadOnlyList<StateStep> Steps);

/// <summary>A step.</summary>
/// <param name="State">threatened, planned, imposed, lifted, called for; possible, planned, given, alleged, denied.</param>
/// <param name="First">When it was first in this state, or first reported so.</param>
/// <param name="Last">When it was last reported so.</param>
/// <param name="Entries">Ids of the entries that say so, surest first.</param>
public sealed record StateStep(string State, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Entries);
