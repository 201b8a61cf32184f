using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>How people rated the sources: outlets, agencies, officials, by name. The rating is the source's, not the report's.</summary>
public static class SourceRatings
{
    /// <summary>The rating in force of every rated source, by its name, case aside; the last one made counts.</summary>
    public static IReadOnlyDictionary<string, AdmiraltyCode> Of(IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var ratings = new Dictionary<string, AdmiraltyCode>(StringComparer.OrdinalIgnoreCase);
        foreach (var correction in new CorrectionSet(corrections).InForce.Where(c => c.Action == CorrectionActions.Rate))
        {
            if (AdmiraltyCode.TryParse(JsonSerializer.Deserialize<string>(correction.Value!), out var code))
            {
                ratings[correction.Subject!] = code;
            }
        }

        return ratings;
    }
}
