namespace Chancery.Stocktake.Rendering;

/// <summary>Writes a stocktake in one format.</summary>
public interface IRenderer
{
    /// <summary>text, md, json or html.</summary>
    string Format { get; }

    void Write(StocktakeReport stocktake, TextWriter output);
}
