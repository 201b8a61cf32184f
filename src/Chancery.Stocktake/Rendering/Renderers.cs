namespace Chancery.Stocktake.Rendering;

/// <summary>The formats a stocktake can be written in.</summary>
public static class Renderers
{
    public static IReadOnlyList<IRenderer> All { get; } = [new TextRenderer(), new MarkdownRenderer(), new JsonRenderer(), new HtmlRenderer()];

    public static IRenderer? Find(string format) => All.FirstOrDefault(r => r.Format == format);
}
