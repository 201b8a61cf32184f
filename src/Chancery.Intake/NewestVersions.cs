namespace Chancery.Intake;

/// <summary>Keeps an older version of a report from superseding a newer one that stood before it in the same batch.</summary>
/// <remarks>The record takes the version it is given last as the current one; agencies' files are not always in order.</remarks>
internal sealed class NewestVersions
{
    private readonly Dictionary<string, decimal> _seen = new(StringComparer.Ordinal);

    public IEnumerable<IntakeResult> Of(IEnumerable<IntakeResult> results) => results.Select(Checked);

    private IntakeResult Checked(IntakeResult result)
    {
        if (result is not { Report: { } report, Version: { } version })
        {
            return result;
        }

        if (_seen.TryGetValue(report.Id, out var newest) && version < newest)
        {
            return new(new IntakeProblem(report.Origin, null, $"set aside: version {version} of {report.Id}, whose version {newest} was read before",
                "Nothing need be done; the newer one counts")
            { SetAside = true });
        }

        _seen[report.Id] = version;
        return result;
    }
}
