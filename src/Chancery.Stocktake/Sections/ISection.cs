namespace Chancery.Stocktake.Sections;

/// <summary>A section of the stocktake.</summary>
public interface ISection
{
    /// <summary>Name for <c>--section</c>.</summary>
    string Name { get; }

    string Title { get; }

    /// <summary>True where the last lines are the newest: what is left out for length is then the oldest.</summary>
    bool NewestLast => true;

    /// <summary>The lines in order, each made only when it is shown, so that footnotes are numbered as they appear.</summary>
    IReadOnlyList<Func<StocktakeLine>> Plan(Material material);
}
