using Chancery.Domain;
using Chancery.Stocktake.Sections;

namespace Chancery.Stocktake;

/// <summary>Takes stock of recorded reports, by query alone.</summary>
public static class StocktakeBuilder
{
    /// <summary>The sections in the order of the page.</summary>
    public static IReadOnlyList<ISection> Sections { get; } =
    [
        new SummarySection(), new TimelineSection(), new MeetingsSection(), new DemandsSection(), new ThreatsSection(),
        new KindSection("accusations", "Accusations and denials", Kinds.Accusation, Kinds.Denial), new KindSection("assaults", "Attacks", Kinds.Assault),
        new FiguresSection("posture", "Forces", s => s.Posture, (r, series) => r with { Posture = series }),
        new FiguresSection("toll", "Toll", s => s.Toll, (r, series) => r with { Toll = series }),
        new StatesSection("sanctions", "Sanctions", s => s.Sanctions, (r, threads) => r with { Sanctions = threads }),
        new StatesSection("support", "Support", s => s.Support, (r, threads) => r with { Support = threads }),
        new KindSection("agreements", "Agreements and concessions", Kinds.Agreement, Kinds.Concession),
        new UnitySection(), new ForecastsSection(), new KindSection("statements", "Statements", Kinds.Statement) { OnRequest = true },
        new PathsSection(), new SourcesSection(), new UnknownsSection(),
    ];

    /// <summary>Builds the stocktake.</summary>
    /// <exception cref="ArgumentException">An unknown section is asked for.</exception>
    public static StocktakeReport Build(IEnumerable<RecordedReport> reports, StocktakeOptions options)
    {
        if (options.Sections.FirstOrDefault(n => Sections.All(s => s.Name != n)) is { } unknown)
        {
            throw new ArgumentException($"There is no section \"{unknown}\". Sections are {string.Join(", ", Sections.Select(s => s.Name))}.", nameof(options));
        }

        var material = new Material([.. reports.Where(r => options.AsOf is null || r.Report.Published is null || r.Report.Published <= options.AsOf)], options);
        var stock = new Stock(material, options.Paths);
        var sections = new List<StocktakeSection>();
        var keep = new List<Func<StocktakeReport, StocktakeReport>>();
        foreach (var section in Sections.Where(s => options.Sections.Count == 0 ? !s.OnRequest : options.Sections.Contains(s.Name)))
        {
            var draft = section.Draft(stock);
            keep.Add(draft.Values);
            sections.Add(Make(section, draft, options.MaxLines));
        }

        var counted = material.Reports.Where(r => options.Since is null || r.Report.Published >= options.Since).ToList();
        var report = new StocktakeReport(options.AsOf, options.Since, counted.Count, counted.Sum(r => r.Entries.Count), sections, material.Notes.All)
        {
            Crisis = material.Crisis,
            Horizon = material.Horizon == DateOnly.MinValue ? null : material.Horizon,
        };
        return keep.Aggregate(report, (r, k) => k(r));
    }

    private static StocktakeSection Make(ISection section, SectionDraft draft, int most)
    {
        var tables = draft.Tables.Select(make => make()).ToList();
        var shown = section.NewestLast ? draft.Lines.TakeLast(most) : draft.Lines.Take(most);
        var lines = shown.Select(make => make()).ToList();
        return new StocktakeSection(section.Name, section.Title, lines, Math.Max(0, draft.Lines.Count - lines.Count)) { Prose = draft.Prose, Tables = tables, Remarks = draft.Remarks };
    }
}
