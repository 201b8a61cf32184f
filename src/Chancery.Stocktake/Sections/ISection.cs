namespace Chancery.Stocktake.Sections;

/// <summary>A section of the stocktake.</summary>
public interface ISection
{
    /// <summary>Name for <c>--section</c>.</summary>
    string Name { get; }

    string Title { get; }

    /// <summary>True where the last lines are the newest: what is left out for length is then the oldest.</summary>
    bool NewestLast => true;

    /// <summary>True where it is too long for the page and shown only when asked for by name.</summary>
    bool OnRequest => false;

    SectionDraft Draft(Stock stock);
}

/// <summary>What a section would show.</summary>
/// <param name="Lines">The lines in order, each made only when it is shown, so that footnotes are numbered as they appear.</param>
public sealed record SectionDraft(IReadOnlyList<Func<StocktakeLine>> Lines)
{
    /// <summary>Tables, made before the lines.</summary>
    public IReadOnlyList<Func<StocktakeTable>> Tables { get; init; } = [];

    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>True where the lines are the sentences of one paragraph.</summary>
    public bool Prose { get; init; }

    /// <summary>Puts the section's values into the report, beside the lines made of them.</summary>
    public Func<StocktakeReport, StocktakeReport> Values { get; init; } = report => report;
}
