using System.Text.Json;
using Chancery.Intake.Pages;
using Chancery.Intake.Text;

namespace Chancery.Intake.News;

/// <summary>The words of a ninjs item. Marked-up bodies go before plain ones, because only they keep the paragraphs.</summary>
internal static class NinjsBody
{
    public static string Text(JsonElement item)
    {
        var markup = NinjsFields.Text(item, "body_xhtml") ?? NinjsFields.Text(item, "body_html") ?? NinjsFields.Text(item, "body_html5");
        var words = markup is not null ? PageFragment.Text(markup) : Plain(NinjsFields.Text(item, "body_text"));
        return words.Trim().Length > 0 ? words : OfBodies(item);
    }

    /// <summary>The value of a list's entry with the role "main", else of its first.</summary>
    public static string? Main(JsonElement item, string list)
    {
        var all = NinjsFields.Items(item, list).ToList();
        var main = all.FindIndex(h => string.Equals(NinjsFields.Text(h, "role"), "main", StringComparison.OrdinalIgnoreCase));
        return all.Count == 0 ? null : NinjsFields.Text(all[Math.Max(main, 0)], "value");
    }

    private static string OfBodies(JsonElement item)
    {
        var bodies = NinjsFields.Items(item, "bodies").Select(b => (Type: NinjsFields.Text(b, "contenttype") ?? NinjsFields.Text(b, "role") ?? "", Value: NinjsFields.Text(b, "value")))
            .Where(b => !string.IsNullOrWhiteSpace(b.Value)).ToList();
        var html = bodies.Find(b => b.Type.Contains("html", StringComparison.OrdinalIgnoreCase)).Value;
        var plain = bodies.Find(b => b.Type.Contains("text", StringComparison.OrdinalIgnoreCase) && b.Value != html).Value;
        var text = html is null ? "" : PageFragment.Text(html);
        return text.Trim().Length > 0 ? text
            : plain is not null ? Plain(plain)
            : bodies.Count > 0 ? PageFragment.Text(bodies[0].Value!)
            : "";
    }

    private static string Plain(string? words) => words is null ? "" : Normalization.Apply(words);
}
