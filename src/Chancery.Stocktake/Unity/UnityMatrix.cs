namespace Chancery.Stocktake.Unity;

/// <summary>What the members of a group said and did on some topics.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="Topics">The topics on which a member spoke, each with its divergence.</param>
/// <param name="Members">Members that spoke, those who said most first.</param>
/// <param name="Silent">Names of the members that said nothing on any of them.</param>
/// <param name="Reported">Ids of entries in which somebody tells of unity or division between members.</param>
public sealed record UnityMatrix(
    string Group, IReadOnlyList<TopicDivergence> Topics, IReadOnlyList<UnityMember> Members, IReadOnlyList<string> Silent, IReadOnlyList<string> Reported);

/// <summary>How far members are apart on a topic.</summary>
/// <param name="Topic">Name of the topic.</param>
/// <param name="Divergence">Mean difference of the stances of all pairs of members that took one, 0 (all alike) to 1 (all opposed); null where fewer than two did.</param>
/// <param name="Members">How many took a stance.</param>
public sealed record TopicDivergence(string Topic, double? Divergence, int Members);

/// <summary>A member's row.</summary>
/// <param name="Name">The member.</param>
/// <param name="Cells">One a topic, in the order of the topics.</param>
public sealed record UnityMember(string Name, IReadOnlyList<UnityCell> Cells);

/// <summary>What a member said on a topic.</summary>
/// <param name="Stance">for, against, both, spoke (without a stance), silent.</param>
/// <param name="Score">Mean of its stances weighted by confidence, −1 to 1; null without a stance.</param>
/// <param name="First">When it first spoke.</param>
/// <param name="Last">When it last spoke.</param>
/// <param name="Entries">Ids of what it said, surest first.</param>
public sealed record UnityCell(string Stance, double? Score, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Entries);
