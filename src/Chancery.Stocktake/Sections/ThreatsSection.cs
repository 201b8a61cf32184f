using Chancery.Domain;
using Chancery.Stocktake.Parties;

namespace Chancery.Stocktake.Sections;

/// <summary>Threats and warnings of those who act in politics; marked where they hang on a condition.</summary>
public sealed class ThreatsSection : ISection
{
    public string Name => "threats";

    public string Title => "Threats and warnings";

    public SectionDraft Draft(Stock stock)
    {
        var material = stock.Material;
        return new SectionDraft(
        [
            .. material.Occurrences(Kinds.Threat).Where(o => o.Entry.Source.Any(Party.IsPolitical) && material.IsNew(o.Entries))
                .Select(o => (Func<StocktakeLine>)(() => Line(material, o))),
        ]);
    }

    private static StocktakeLine Line(Material material, Occurrence threat)
    {
        var line = material.Line(threat, $"{Wording.WhoWhom(threat.Entry)}{Wording.By(threat.Entry)}");
        return line.Label.Length == 0 && threat.Entry.Condition is { Length: > 0 } ? line with { Label = "conditional" } : line;
    }
}
