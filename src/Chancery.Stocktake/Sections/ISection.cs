namespace Chancery.Stocktake.Sections;

/// <summary>A section of the stocktake.</summary>
public interface ISection
{
    /// <summary>Name for <c>--section</c>.</summary>
    string Name { get; }

    string Title { get; }

    /// <summary>The lines in order, each made only when it is shown, so that footnotes are numbered as they appear.</summary>
    IReadOnlyList<Func<StocktakeLine>> Plan(Material material);
}
