namespace Chancery.Intake.News;

/// <summary>What agencies say about items that are not to be used (IPTC publishing status).</summary>
internal static class Withdrawal
{
    /// <summary>"canceled" or "withheld" where the status is one of the two, with or without a scheme before it; else null.</summary>
    public static string? Of(string? status)
    {
        var code = status?[(status.LastIndexOfAny([':', '/']) + 1)..].Trim();
        return code is null ? null
            : code.Equals("canceled", StringComparison.OrdinalIgnoreCase) || code.Equals("cancelled", StringComparison.OrdinalIgnoreCase) ? "canceled"
            : code.Equals("withheld", StringComparison.OrdinalIgnoreCase) ? "withheld"
            : null;
    }

    public static IntakeResult Note(Source source, string? id, string status, int? line) => source.SetAside(
        $"not read as news: its agency marks {id ?? "it"} as {status}",
        "If an earlier version of it is in the record, correct or remove what it says", line);
}
