using System.Text.Json;
using Chancery.Intake.Pages;
using Chancery.Intake.Text;

namespace Chancery.Intake.News;

/// <summary>Reads one ninjs item, versions 1 to 3: their names differ by letter case and by where bodies and headlines stand.</summary>
internal static class NinjsItem
{
    private const int MostTogether = 3;

    /// <summary>Names of which one at least every item of news has besides its id.</summary>
    private static readonly string[] Telling =
        ["bodies", "body_text", "body_xhtml", "body_html", "headline", "headlines", "pubstatus", "versioncreated", "firstcreated", "representationtype", "associations", "standard"];

    /// <summary>True for an object with an id and a field of ninjs, and without the "text" of a JSON report.</summary>
    public static bool Is(JsonElement item) => item.ValueKind == JsonValueKind.Object
        && NinjsFields.Get(item, "text") is null
        && (NinjsFields.Get(item, "uri") ?? NinjsFields.Get(item, "guid")) is { ValueKind: JsonValueKind.String }
        && item.EnumerateObject().Any(p => Telling.Contains(p.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The report in the item, or, where it only bundles others, each of them.</summary>
    public static IEnumerable<IntakeResult> Read(Source source, JsonElement item, int? line, int depth = 0)
    {
        var inner = NinjsBody.Text(item).Length == 0 && depth < MostTogether ? NinjsFields.Items(item, "associations").Where(Is).ToList() : [];
        var bundled = inner.Where(i => NinjsBody.Text(i).Length > 0).ToList();
        return bundled.Count == 0 ? [One(source, item, line)] : bundled.SelectMany(i => Read(source, i, line, depth + 1));
    }

    private static IntakeResult One(Source source, JsonElement item, int? line)
    {
        var id = Words.Id(NinjsFields.Text(item, "uri") ?? NinjsFields.Text(item, "guid"));
        if (Withdrawal.Of(NinjsFields.Text(item, "pubstatus")) is { } status)
        {
            return Withdrawal.Note(source, id, status, line);
        }

        return source.Finish(new Draft
        {
            Text = NinjsBody.Text(item),
            Line = line,
            Id = id,
            Version = Versions.Read(NinjsFields.Text(item, "version")),
            Published = Dates.Read(NinjsFields.Text(item, "versioncreated") ?? NinjsFields.Text(item, "firstcreated") ?? NinjsFields.Text(item, "contentcreated")),
            Outlet = Words.Line(Outlet(item)),
            Title = Words.Line(Fragment(NinjsFields.Text(item, "headline") ?? NinjsBody.Main(item, "headlines") ?? NinjsFields.Text(item, "title"))),
            Byline = Words.Line(NinjsFields.Text(item, "byline") ?? NinjsFields.Text(item, "by")),
            Url = Words.Address(NinjsFields.Text(item, "url") ?? id),
            Language = Words.Line(NinjsFields.Text(item, "language")),
        });
    }

    private static string? Outlet(JsonElement item) =>
        NinjsFields.Items(item, "infosources").Concat(NinjsFields.Items(item, "infosource")).Select(s => NinjsFields.Text(s, "name")).FirstOrDefault(n => n is not null)
        ?? NinjsFields.Text(item, "source") ?? NinjsFields.Text(item, "copyrightholder");

    private static string? Fragment(string? html) => html is null ? null : PageFragment.Text(Words.Cut(html, 2000));
}
