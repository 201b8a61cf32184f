namespace Chancery.Stocktake.Rendering;

/// <summary>ANSI colours where they are wanted; they mark, they never carry meaning of their own.</summary>
internal sealed class Ink(bool colour)
{
    public string Heading(string text) => Dye(text, "1;36");

    public string Head(string text) => Dye(text, "1");

    public string Note(string text) => Dye(text, "2");

    private string Dye(string text, string code) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
