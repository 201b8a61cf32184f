using Chancery.Domain;
using Chancery.Grounding.Places;

namespace Chancery.Grounding.Tests.Places;

/// <summary>Writes resolutions down in one line: marks mentions with brackets in the text and resolves them.</summary>
internal static class Atlas
{
    private static readonly PlaceResolver Resolver = new();

    /// <summary>Resolves the bracketed words of a text.</summary>
    public static IReadOnlyList<Place?> Resolve(string marked, string? outlet = null)
    {
        var (text, spans) = Unmark(marked);
        return Resolver.Resolve(text, spans, outlet);
    }

    /// <summary>The places of the bracketed words as name and country.</summary>
    public static string Read(string marked, string? outlet = null) =>
        string.Join("; ", Resolve(marked, outlet).Select(p => p is null ? "?" : $"{p.Name} {p.Country}".Trim()));

    private static (string Text, List<TextSpan> Spans) Unmark(string marked)
    {
        var (text, spans, start) = (new System.Text.StringBuilder(), new List<TextSpan>(), 0);
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    spans.Add(new TextSpan(start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return (text.ToString(), spans);
    }
}
