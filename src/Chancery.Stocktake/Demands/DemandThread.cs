namespace Chancery.Stocktake.Demands;

/// <summary>One demand with its repeats and the replies to it.</summary>
/// <param name="By">Who asks.</param>
/// <param name="Of">Of whom; empty where it is not told.</param>
/// <param name="Words">What is asked, in the words of the entry that says most.</param>
/// <param name="First">When it was first made or reported.</param>
/// <param name="Last">When it was last made or reported.</param>
/// <param name="Standing">open, refused, partly met or granted, by the last reply that decides.</param>
/// <param name="Replies">In the order of time.</param>
/// <param name="SettledBy">Ids of the entries of the reply that decides; empty while it is open.</param>
/// <param name="Entries">Ids of the entries that tell of the demand, the one that says most first.</param>
public sealed record DemandThread(
    string By, IReadOnlyList<string> Of, string Words, DateOnly? First, DateOnly? Last, string Standing, IReadOnlyList<DemandReply> Replies, IReadOnlyList<string> SettledBy, IReadOnlyList<string> Entries);

/// <summary>A reply to a demand.</summary>
/// <param name="By">Who replies.</param>
/// <param name="Answer">accept, reject, partial or pending.</param>
/// <param name="On">When it was given or reported.</param>
/// <param name="Basis">stated: the report ties it to the demand; words: the clause of the demand says so; parties: the same two parties, later, in like words.</param>
/// <param name="Entries">Ids of the entries that tell of it.</param>
public sealed record DemandReply(string By, string Answer, DateOnly? On, string Basis, IReadOnlyList<string> Entries);
