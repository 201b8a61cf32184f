namespace Chancery.Stocktake.Unity;

/// <summary>A group of parties that wish to speak with one voice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members.</param>
public sealed record AllianceGroup(string Name, IReadOnlyList<AllianceMember> Members);

/// <summary>A member.</summary>
/// <param name="Key">ISO code of a state, or the code or lower-case name of another party.</param>
/// <param name="Name">Name, for a member of which the record holds nothing.</param>
/// <param name="Since">First day of membership, or null.</param>
/// <param name="Until">Last day, or null.</param>
public sealed record AllianceMember(string Key, string Name, DateOnly? Since, DateOnly? Until)
{
    public bool IsMember(DateOnly day) => (Since is null || Since <= day) && (Until is null || Until >= day);
}
