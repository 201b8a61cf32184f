using Chancery.Intake.Text;
using Chancery.Intake.Xml;

namespace Chancery.Intake.News;

/// <summary>Reads one NewsML-G2 news item, or NITF that stands alone.</summary>
internal static class NewsItems
{
    public static IntakeResult Read(Source source, Element item)
    {
        var meta = item.Own("itemMeta");
        var content = item.Own("contentMeta");
        var id = Words.Id(item.Attribute("guid"));
        if (Withdrawal.Of(meta?.Own("pubStatus")?.Attribute("qcode")) is { } status)
        {
            return Withdrawal.Note(source, id, status, item.Line);
        }

        var (text, title) = NewsContent.Read(item.Own("contentSet"));
        return source.Finish(new Draft
        {
            Text = text,
            Line = item.Line,
            Id = id,
            Version = Versions.Read(item.Attribute("version")),
            Published = Dates.Read(meta?.Own("versionCreated")?.Text ?? meta?.Own("firstCreated")?.Text ?? content?.Own("contentCreated")?.Text),
            Outlet = Named(meta?.Own("provider")) ?? Named(content?.Own("infoSource")) ?? Words.Line(content?.Own("creditline")?.Text),
            Title = Words.Line(content?.Own("headline")?.Text) ?? title ?? Words.Line(meta?.Own("title")?.Text),
            Byline = Words.Line(content?.Own("by")?.Text),
            Url = Words.Address(id),
            Language = Words.Line(content?.Own("language")?.Attribute("tag")),
            LanguageHint = item.Language,
        });
    }

    public static IntakeResult Nitf(Source source, Element nitf)
    {
        var (text, title) = NewsContent.OfMarkup(nitf);
        var data = nitf.Inner("docdata");
        return source.Finish(new Draft
        {
            Text = text,
            Id = Words.Id(data?.Own("doc-id")?.Attribute("id-string")),
            Published = Dates.Read(data?.Own("date.issue")?.Attribute("norm") ?? data?.Own("date.release")?.Attribute("norm")),
            Title = title ?? Words.Line(nitf.Inner("title")?.Text),
            Byline = Words.Line(nitf.Inner("byline")?.Text),
            LanguageHint = nitf.Language,
        });
    }

    private static string? Named(Element? party) => party is null ? null
        : Words.Line(party.Own("name")?.Text) ?? Words.Line(party.Attribute("literal")) ?? Code(party.Attribute("qcode"));

    /// <summary>The code after its scheme: "Wire" of "nprov:Wire".</summary>
    private static string? Code(string? qcode) => Words.Line(qcode?[(qcode.IndexOf(':') + 1)..]);
}
