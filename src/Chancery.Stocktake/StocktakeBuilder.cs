using Chancery.Domain;
using Chancery.Stocktake.Sections;

namespace Chancery.Stocktake;

/// <summary>Takes stock of recorded reports, by query alone.</summary>
public static class StocktakeBuilder
{
    /// <summary>The sections in the order of the page.</summary>
    public static IReadOnlyList<ISection> Sections { get; } =
    [
        new SummarySection(), new TimelineSection(),
        new KindSection("meetings", "Meetings", Kinds.Meeting), new DemandsSection(), new KindSection("threats", "Threats", Kinds.Threat),
        new KindSection("accusations", "Accusations and denials", Kinds.Accusation, Kinds.Denial), new KindSection("assaults", "Attacks", Kinds.Assault),
        new FiguresSection("posture", "Forces", Kinds.Posture), new FiguresSection("toll", "Toll", Kinds.Toll),
        new KindSection("sanctions", "Sanctions", Kinds.Sanction), new KindSection("support", "Support", Kinds.Support),
        new KindSection("agreements", "Agreements and concessions", Kinds.Agreement, Kinds.Concession),
        new KindSection("unity", "Unity", Kinds.Unity), new KindSection("forecasts", "Forecasts", Kinds.Forecast),
        new KindSection("statements", "Statements", Kinds.Statement), new SourcesSection(), new UnknownsSection(),
    ];

    /// <summary>Builds the stocktake.</summary>
    /// <exception cref="ArgumentException">An unknown section is asked for.</exception>
    public static StocktakeReport Build(IEnumerable<RecordedReport> reports, StocktakeOptions options)
    {
        if (options.Sections.FirstOrDefault(n => Sections.All(s => s.Name != n)) is { } unknown)
        {
            throw new ArgumentException($"There is no section \"{unknown}\". Sections are {string.Join(", ", Sections.Select(s => s.Name))}.", nameof(options));
        }

        List<RecordedReport> chosen =
        [
            .. reports.Where(r => (options.AsOf is null || r.Report.Published is null || r.Report.Published <= options.AsOf)
                && (options.Since is null || r.Report.Published >= options.Since)),
        ];
        var material = new Material(chosen, options.MinConfidence);
        var sections = new List<StocktakeSection>();
        foreach (var section in Sections.Where(s => options.Sections.Count == 0 || options.Sections.Contains(s.Name)))
        {
            var groups = section.Plan(material);
            var shown = section.NewestLast ? groups.TakeLast(options.MaxLines) : groups.Take(options.MaxLines);
            var lines = shown.Select(make => make()).ToList();
            sections.Add(new StocktakeSection(section.Name, section.Title, lines, Math.Max(0, groups.Count - lines.Count)));
        }

        return new StocktakeReport(options.AsOf, options.Since, chosen.Count, material.Entries.Count, sections, material.Notes);
    }
}
