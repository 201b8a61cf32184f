namespace Chancery.Intake.Tests.Samples;

/// <summary>Inputs of one format, and the pieces it is built of, to make damaged inputs from.</summary>
/// <param name="Name">The format.</param>
/// <param name="File">A file name whose ending stands for it.</param>
/// <param name="Inputs">Sound inputs.</param>
/// <param name="Pieces">What a damage may put in anywhere.</param>
public sealed record Sample(string Name, string File, byte[][] Inputs, string[] Pieces)
{
    private static readonly string[] Markup = ["<p>", "</p>", "<div>", "</", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#xD800;", "&x;", "<", ">", "\"", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "<item>", "<entry>", "<newsItem>", "xmlns=\"\"", "<table><b>", "<svg><style>"];
    private static readonly string[] Json = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "null", "1e999", "\"text\":", "\"uri\":\"u\",", "\"bodies\":[", "\"associations\":{\"a\":"];
    private static readonly string[] Lines = ["\n", "\r\n", "\n\n", "\t", ",", ";", "\"", "\"\"", "=cmd()", "---\n", "```", "[", "](", "![", "**", "> > > > ", "- - - ", "From ", "From a Fri Jan 21 23:30:00 2022\n", "Content-Type: multipart/mixed; boundary=b1\n", "--b1", "Content-Transfer-Encoding: base64\n", ": "];
    private static readonly string[] Warc = ["WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "\r\n\r\n", "WARC-Type: response\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "HTTP/1.1 200 OK\r\n", "ffffffff\r\n"];
    private static readonly string[] Pdf = ["<<", ">>", "[", "]", "(", ")", "/Filter /FlateDecode", "/Filter [/LZWDecode /FlateDecode]", "/Length 99999999", "/Prev 9", "4 0 R", "2 0 R", "1 0 obj", "endobj", "stream\n", "endstream", "/Kids [2 0 R 2 0 R]", "xref\n0 9999999\n", "Tj", "Td", "/Parent 4 0 R", "99999999999999999999", "-1e308", "/Type /ObjStm", "%PDF-1.4", "q q q q", "cm", "Do"];

    /// <summary>One of each format.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        Of("text", "a.txt", Lines, SampleTexts.Plain),
        Of("markdown", "a.md", [.. Lines, .. Markup], SampleTexts.Markdown),
        Of("html", "a.html", Markup, SampleTexts.Page),
        Of("jsonl", "a.jsonl", Json, SampleTexts.JsonLines),
        Of("ninjs", "a.json", Json, SampleTexts.Ninjs1, SampleTexts.Ninjs2, SampleTexts.Ninjs3),
        Of("csv", "a.csv", Lines, SampleTexts.Csv),
        Of("tsv", "a.tsv", Lines, SampleTexts.Tsv),
        Of("rss", "a.xml", Markup, SampleTexts.Rss),
        Of("atom", "a.atom", Markup, SampleTexts.Atom),
        Of("newsml", "a.xml", Markup, SampleTexts.NewsMl),
        Of("mail", "a.eml", Lines, SampleTexts.Mail),
        Of("mbox", "a.mbox", Lines, SampleTexts.Mbox),
        new("warc", "a.warc", [SampleFiles.Warc()], Warc),
        new("pdf", "a.pdf", [SampleFiles.Pdf(), SampleFiles.Pdf(2, flate: true)], Pdf),
        new("zip", "a.zip", [Packed()], ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "PK\u0006\u0006", "PK\u0006\u0007"]),
        new("gzip", "a.gz", [SampleFiles.Gzip(SampleFiles.Utf8(SampleTexts.Plain)), SampleFiles.Gzip(SampleFiles.Warc(), SampleFiles.Warc())], []),
    ];

    private static Sample Of(string name, string file, string[] pieces, params string[] inputs) => new(name, file, [.. inputs.Select(SampleFiles.Utf8)], pieces);

    private static byte[] Packed() => SampleFiles.Zip(
        ("a.txt", SampleFiles.Utf8(SampleTexts.Plain)),
        ("../b.jsonl", SampleFiles.Utf8(SampleTexts.JsonLines)),
        ("c/c.zip", SampleFiles.Zip(("d.csv", SampleFiles.Utf8(SampleTexts.Csv)), ("e.xml", SampleFiles.Utf8(SampleTexts.Rss)))));
}
