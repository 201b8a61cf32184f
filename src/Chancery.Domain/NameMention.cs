namespace Chancery.Domain;

/// <summary>A proper name found in a sentence.</summary>
/// <param name="Type">Person, organization, place or other.</param>
/// <param name="Span">Its words in the report.</param>
/// <param name="FirstToken">First token in its sentence.</param>
/// <param name="LastToken">Last token, included.</param>
/// <param name="Head">Its syntactic head.</param>
public sealed record NameMention(NameType Type, TextSpan Span, int FirstToken, int LastToken, int Head);

/// <summary>What a name names.</summary>
public enum NameType
{
    Person,
    Organization,
    Place,
    Other,
}
