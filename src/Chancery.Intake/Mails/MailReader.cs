using Chancery.Intake.Archives;
using Chancery.Intake.Fetching;
using Chancery.Intake.Pages;
using Chancery.Intake.Text;
using MimeKit;

namespace Chancery.Intake.Mails;

/// <summary>Reads a mail: its words are a report, and each attachment that can hold one is read by its own format.</summary>
internal static class MailReader
{
    private const int DeepestPart = 30;
    private const int MostParts = 500;

    public static IEnumerable<IntakeResult> Read(Source source) => Read(source, source.ReadAll());

    public static IEnumerable<IntakeResult> Read(Source source, ReadOnlyMemory<byte> content)
    {
        if (content.Span.Trim(" \t\r\n\uFEFF"u8).IsEmpty)
        {
            return [Problems.Empty(source.Origin, null)];
        }

        try
        {
            var parser = new MimeParser(new ParserOptions { MaxMimeDepth = DeepestPart }, new MemoryStream(content.ToArray(), writable: false), MimeFormat.Entity);
            return Parts(source, parser.ParseMessage(source.Cancel));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return [source.Problem("is no mail that can be read: " + Words.Cut(e.Message.TrimEnd('.'), 200), "Save it anew, or give its text")];
        }
    }

    private static IEnumerable<IntakeResult> Parts(Source source, MimeMessage mail)
    {
        var attachments = Attachments(mail).ToList();
        var draft = Letter(mail);
        if (draft.Text.Length > 0 || attachments.Count == 0)
        {
            yield return source.FinishWhole(draft);
        }

        foreach (var (part, ending) in attachments)
        {
            var name = Words.Line(part.ContentDisposition?.FileName ?? part.ContentType.Name) ?? "attachment" + ending;
            foreach (var result in SourceReader.Read(source.Entry(name, Path.HasExtension(name) ? name : name + ending, new LateStream(() => Content(source, part)), Known.Nothing with { MadeOn = draft.Published })))
            {
                yield return result;
            }
        }
    }

    private static Draft Letter(MimeMessage mail)
    {
        var from = mail.From.Mailboxes.FirstOrDefault();
        var sender = Words.Line(from?.Name);
        var isOutlet = sender is not null && (Credits.NewsNames.Known.ExactlyNamed(sender) is not null || Credits.NewsNames.LooksLikeOne(sender));
        return new Draft
        {
            Text = mail.TextBody is { } text && !string.IsNullOrWhiteSpace(text) ? Normalization.Apply(text)
                : mail.HtmlBody is { } html ? PageFragment.Text(html)
                : "",
            Id = Words.Id(mail.MessageId),
            Title = Words.Line(mail.Subject),
            Published = mail.Date.Year > 1 ? DateOnly.FromDateTime(mail.Date.DateTime) : null,
            Outlet = isOutlet ? sender : null,
            Byline = isOutlet ? null : sender,
            LanguageHint = Words.Line(mail.Headers[HeaderId.ContentLanguage]),
        };
    }

    private static IEnumerable<(MimeEntity Part, string Ending)> Attachments(MimeMessage mail) =>
        from part in mail.Attachments.Take(MostParts)
        let ending = part is MessagePart ? ".eml" : MediaTypes.Ending(part.ContentType.MimeType) ?? ByName(part)
        where ending is not null
        select (part, ending);

    /// <summary>Mail programs send much as "some bytes": the name tells more then.</summary>
    private static string? ByName(MimeEntity part) =>
        part.ContentType.IsMimeType("application", "octet-stream") && Path.GetExtension(part.ContentDisposition?.FileName) is { Length: > 1 } ending ? ending : null;

    private static ExpandingStream Content(Source source, MimeEntity part)
    {
        Stream content = part switch
        {
            MimePart { Content: { } body } => body.Open(),
            MessagePart { Message: { } message } => Written(message),
            _ => Stream.Null,
        };
        return new(content, () => long.MaxValue, source);
    }

    private static MemoryStream Written(MimeMessage message)
    {
        var copy = new MemoryStream();
        message.WriteTo(copy);
        copy.Position = 0;
        return copy;
    }
}
