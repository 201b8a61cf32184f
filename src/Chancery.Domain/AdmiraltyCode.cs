namespace Chancery.Domain;

/// <summary>How far a source can be relied on (A to F) and how credible what it tells is (1 to 6), as NATO's STANAG 2511 names them.</summary>
public readonly record struct AdmiraltyCode
{
    private static readonly string[] Reliabilities = ["completely reliable", "usually reliable", "fairly reliable", "not usually reliable", "unreliable", "reliability cannot be judged"];
    private static readonly string[] Credibilities = ["confirmed by other sources", "probably true", "possibly true", "doubtful", "improbable", "truth cannot be judged"];

    private AdmiraltyCode(char reliability, char credibility)
    {
        Reliability = reliability;
        Credibility = credibility;
    }

    /// <summary>A to F.</summary>
    public char Reliability { get; }

    /// <summary>1 to 6.</summary>
    public char Credibility { get; }

    /// <summary>The code in words.</summary>
    public string Meaning => $"{Reliabilities[Reliability - 'A']}, {Credibilities[Credibility - '1']}";

    public static bool TryParse(string? text, out AdmiraltyCode code)
    {
        var plain = text?.Trim().ToUpperInvariant() ?? "";
        var good = plain.Length == 2 && plain[0] is >= 'A' and <= 'F' && plain[1] is >= '1' and <= '6';
        code = good ? new AdmiraltyCode(plain[0], plain[1]) : default;
        return good;
    }

    public override string ToString() => $"{Reliability}{Credibility}";
}
