using System.Text;
using System.Xml;
using Chancery.Intake.Archives;
using Chancery.Intake.Lines;
using Chancery.Intake.Mails;
using Chancery.Intake.Markup;
using Chancery.Intake.Pages;
using Chancery.Intake.Pdf;
using Chancery.Intake.Tables;
using Chancery.Intake.Text;
using Chancery.Intake.Warc;
using Chancery.Intake.Xml;

namespace Chancery.Intake;

/// <summary>Reads a source by its format. Whatever goes wrong in it becomes a problem, after which the rest of the batch goes on.</summary>
internal static class SourceReader
{
    public static IEnumerable<IntakeResult> Read(Source source)
    {
        if (source.Depth > source.Limits.ArchiveDepth)
        {
            return [source.Problem($"stands in more than {source.Limits.ArchiveDepth} archives", "Unpack the outer ones")];
        }

        return Guarded(source, ByFormat(source));
    }

    /// <summary>The results of a reader up to its first failure, and that as a problem.</summary>
    private static IEnumerable<IntakeResult> Guarded(Source source, IEnumerable<IntakeResult> results)
    {
        using var all = results.GetEnumerator();
        IntakeResult? failure = null;
        while (failure is null && Next(source, all, out failure))
        {
            yield return all.Current;
        }

        if (failure is not null)
        {
            yield return failure;
        }
    }

    private static bool Next(Source source, IEnumerator<IntakeResult> all, out IntakeResult? failure)
    {
        source.Cancel.ThrowIfCancellationRequested();
        failure = null;
        try
        {
            return all.MoveNext();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            failure = Failed(source, e);
            return false;
        }
    }

    private static IEnumerable<IntakeResult> ByFormat(Source source)
    {
        // A method of its own, so that a failing first look at the bytes is guarded too.
        var format = Formats.Of(source.Name, source.Bytes.Peek());
        foreach (var result in Open(source, format))
        {
            yield return result;
        }
    }

    private static IEnumerable<IntakeResult> Open(Source source, Format format) => format switch
    {
        Format.JsonLines => new JsonLinesReader(source).Read(),
        Format.Json => JsonReader.Read(source),
        Format.Markdown => MarkdownReader.Read(source),
        Format.Pdf => PdfReader.Read(source),
        Format.Xml => XmlSources.Read(source),
        Format.Warc => WarcReader.Read(source),
        Format.Mbox => MboxReader.Read(source),
        Format.Mail => MailReader.Read(source),
        Format.Table => TableReader.Read(source),
        Format.Zip => ZipReader.Read(source),
        Format.Gzip => GzipReader.Read(source),
        _ => [Whole(source, format)],
    };

    /// <summary>Plain text, or a page.</summary>
    private static IntakeResult Whole(Source source, Format format)
    {
        var content = source.ReadAll().Span;
        var encoding = PageEncoding.Named(source.Known.Charset) ?? (format == Format.Page ? PageEncoding.Declared(content) : null);
        var decoded = StrictText.Decode(content, source.Origin, encoding);
        if (decoded.Problem is { } problem)
        {
            return new(problem);
        }

        return source.FinishWhole(format == Format.Page
            ? PageReader.Read(decoded.Text!)
            : new Draft { Text = Normalization.Apply(decoded.Text!), TitleInText = true });
    }

    private static IntakeResult Failed(Source source, Exception failure)
    {
        var (message, remedy, line) = failure switch
        {
            RefusalException refusal => (refusal.Message, refusal.Remedy, null),
            XmlException xml => Xml(xml),
            DecoderFallbackException => ("is not valid UTF-8", "Convert it to UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8", null),
            InvalidDataException => ("is damaged: " + Sentence(failure), "Get the file anew, or unpack what can be saved", null),
            IOException or UnauthorizedAccessException or NotSupportedException =>
                ("cannot be read: " + Sentence(failure), "Check that the file is there and may be read", null),

            // Parsers of hostile input fail in ways their authors did not foresee.
            _ => ("cannot be read as what it seems to be: " + Sentence(failure), "Check the file, or give it as text", (int?)null),
        };
        return source.Problem(message, remedy, line);
    }

    private static (string Message, string Remedy, int? Line) Xml(XmlException failure)
    {
        int? line = failure.LineNumber > 0 ? failure.LineNumber : null;
        return failure.Message.Contains("DTD", StringComparison.Ordinal)
            ? ("declares a document type (DTD), which is not read, as its entities could do harm", "Remove the <!DOCTYPE …> from it", line)
            : ("is no well-formed XML: " + Sentence(failure), "Correct it there; what stands before was read", line);
    }

    private static string Sentence(Exception failure) => Words.Cut(failure.Message.TrimEnd('.'), 200);
}
