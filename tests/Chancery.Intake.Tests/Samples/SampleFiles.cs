using System.IO.Compression;
using System.Text;

namespace Chancery.Intake.Tests.Samples;

/// <summary>Small invented inputs of the formats that are not plain text.</summary>
public static class SampleFiles
{
    private static readonly string[] Lines = ["Ministers meet on the lake", "The ministers of two countries met on Fri-", "day and agreed to talk again next week.", "They left in the evening."];

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Gzip(params byte[][] members)
    {
        using var bytes = new MemoryStream();
        foreach (var member in members)
        {
            using var packed = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true);
            packed.Write(member);
        }

        return bytes.ToArray();
    }

    public static byte[] WarcRecord(string type, string id, string contentType, byte[] block, string address = "https://gazette.example/talks") =>
    [
        .. Utf8($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nWARC-Date: 2022-01-23T08:00:00Z\r\nWARC-Target-URI: {address}\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block, .. "\r\n\r\n"u8,
    ];

    public static byte[] HttpAnswer(string body, string head = "Content-Type: text/html; charset=utf-8\r\n", int status = 200) =>
        Utf8($"HTTP/1.1 {status} OK\r\n{head}\r\n{body}");

    public static byte[] Warc() =>
    [
        .. WarcRecord("warcinfo", "0", "application/warc-fields", Utf8("software: none\r\n")),
        .. WarcRecord("request", "1", "application/http; msgtype=request", Utf8("GET / HTTP/1.1\r\n\r\n")),
        .. WarcRecord("response", "2", "application/http; msgtype=response", HttpAnswer(SampleTexts.Page)),
        .. WarcRecord("response", "3", "application/http; msgtype=response", HttpAnswer("1b\r\n<html><p>They met again.</p\r\n1\r\n>\r\n0\r\n\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")),
        .. WarcRecord("response", "4", "application/http; msgtype=response", HttpAnswer("p { }", "Content-Type: text/css\r\n")),
        .. WarcRecord("conversion", "5", "text/plain", Utf8("They met for a third time.")),
    ];

    /// <summary>A PDF file of one or more pages, its text not packed, or packed by a filter.</summary>
    public static byte[] Pdf(int pages = 1, bool flate = false, IReadOnlyList<string>? lines = null)
    {
        var objects = new List<byte[]> { Utf8("<< /Type /Catalog /Pages 2 0 R >>") };
        objects.Add(Utf8($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(p => $"{4 + 2 * p} 0 R"))}] >>"));
        objects.Add(Utf8("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
        for (var page = 0; page < pages; page++)
        {
            objects.Add(Utf8($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * page} 0 R >>"));
            objects.Add(Stream(Content(lines ?? Lines, page + 1), flate));
        }

        objects.Add(Utf8("<< /Title (Talks on the lake) /Author (Jo Doe) /CreationDate (D:20220124080000Z) >>"));
        return Written(objects);
    }

    private static byte[] Content(IReadOnlyList<string> lines, int number)
    {
        var text = new StringBuilder("BT /F1 8 Tf 1 0 0 1 50 800 Tm (Coast Wire) Tj ET BT /F1 12 Tf 1 0 0 1 50 760 Tm ");
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(i == 0 ? "" : i == 2 ? "0 -14 Td " : "0 -40 Td ").Append('(').Append(lines[i]).Append(") Tj ");
        }

        return Utf8(text.Append($"ET BT /F1 8 Tf 1 0 0 1 300 30 Tm ({number}) Tj ET").ToString());
    }

    private static byte[] Stream(byte[] content, bool flate)
    {
        if (flate)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                zlib.Write(content);
            }

            content = packed.ToArray();
        }

        return [.. Utf8($"<< /Length {content.Length} {(flate ? "/Filter /FlateDecode " : "")}>>\nstream\n"), .. content, .. "\nendstream"u8];
    }

    private static byte[] Written(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write([.. Utf8($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }

        var start = file.Position;
        file.Write(Utf8($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}"));
        file.Write(Utf8($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info {objects.Count} 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
