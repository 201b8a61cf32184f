using Chancery.Intake.Fetching;
using Chancery.Intake.Text;

namespace Chancery.Intake.Warc;

/// <summary>Reads a web archive: each page, feed or document that was kept in it. Pictures, scripts and failed answers are passed over.</summary>
internal static class WarcReader
{
    private const int Found = 200;

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var any = false;
        foreach (var record in WarcRecords.Read(source.Bytes, source.Options.MaxFileBytes))
        {
            foreach (var result in ReadRecord(source, record))
            {
                any = true;
                yield return result;
            }

            if (source.Expansion.IsSpent)
            {
                yield break;
            }
        }

        if (!any)
        {
            yield return source.Problem("is a web archive without a page or document", "Archive the pages themselves, or leave it out");
        }
    }

    private static IEnumerable<IntakeResult> ReadRecord(Source source, WarcRecord record)
    {
        var type = record["WARC-Type"];
        if (type is not ("response" or "resource" or "conversion"))
        {
            return [];
        }

        var label = record.Address ?? record.Id ?? "record";
        if (record.Block is not { } block)
        {
            return [Problems.TooManyBytes(source.Entry(label, "", Stream.Null).Origin, null, source.Options.MaxFileBytes)];
        }

        return type == "response" ? Answer(source, record, block, label) : Content(source, record, record["Content-Type"], new MemoryStream(block, writable: false), label);
    }

    private static IEnumerable<IntakeResult> Answer(Source source, WarcRecord record, byte[] block, string label)
    {
        if (!record["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) ?? false)
        {
            return [];
        }

        try
        {
            return HttpAnswer.Read(block, source) is { Status: Found } answer ? Content(source, record, answer.ContentType, answer.Body, label) : [];
        }
        catch (InvalidDataException e)
        {
            return [source.Entry(label, "", Stream.Null).Problem("is no HTTP answer that can be read: " + e.Message, "Archive the page anew")];
        }
    }

    private static IEnumerable<IntakeResult> Content(Source source, WarcRecord record, string? contentType, Stream content, string label) =>
        MediaTypes.Ending(contentType) is not { } ending ? []
        : SourceReader.Read(source.Entry(label, "page" + ending, content, new Known
        {
            Id = record.Id,
            Url = Words.Address(record.Address),
            Charset = MediaTypes.Charset(contentType),
            MadeOn = Dates.Read(record["WARC-Date"]),
        }));
}
