using System.Text.Json;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests;

public class LanguageTests
{
    private const string German = "Die Minister haben sich am Freitag in Genf getroffen, um über die Lage an der Grenze zu sprechen, und sie wollen sich nach den Angaben aus dem Ministerium bald wieder treffen, wie es heißt, aber nicht in der nächsten Woche.";

    public static TheoryData<string, byte[]> Inputs => new()
    {
        { "a.txt", SampleFiles.Utf8(German) },
        { "a.md", SampleFiles.Utf8("# Gespräche\n\n" + German) },
        { "a.html", SampleFiles.Utf8($"<html lang='en'><body><p>{German}</p></body></html>") },
        { "a.pdf", SampleFiles.Pdf(lines: [.. German.Replace("ä", "ae").Replace("ü", "ue").Replace("ß", "ss").Chunk(60).Select(c => new string(c))]) },
        { "a.jsonl", SampleFiles.Utf8($"{{\"text\":{JsonSerializer.Serialize(German)}}}") },
        { "b.json", SampleFiles.Utf8($"{{\"uri\":\"u\",\n\"body_text\":{JsonSerializer.Serialize(German)}}}") },
        { "a.csv", SampleFiles.Utf8($"id,text\n1,\"{German}\"\n") },
        { "a.xml", SampleFiles.Utf8($"<rss><channel><language>en</language><item><description>{German}</description></item></channel></rss>") },
        { "a.atom", SampleFiles.Utf8($"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><entry><summary>{German}</summary></entry></feed>") },
        { "n.xml", SampleFiles.Utf8($"<newsItem guid='g' xml:lang='en'><contentSet><inlineData>{German}</inlineData></contentSet></newsItem>") },
        { "a.eml", SampleFiles.Utf8($"Message-ID: <m@x>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{German}") },
        { "a.mbox", SampleFiles.Utf8($"From a Fri Jan 21 23:30:00 2022\nSubject: G\nContent-Type: text/plain; charset=utf-8\n\n{German}\n") },
        { "a.warc", SampleFiles.WarcRecord("conversion", "1", "text/plain", SampleFiles.Utf8(German)) },
        { "a.zip", SampleFiles.Zip(("a.txt", SampleFiles.Utf8(German))) },
        { "a.gz", SampleFiles.Gzip(SampleFiles.Utf8(German)) },
    };

    [Theory]
    [MemberData(nameof(Inputs), DisableDiscoveryEnumeration = true)]
    public void A_report_in_another_language_is_set_aside_in_every_format(string file, byte[] content)
    {
        var problem = Outcome.Of(file, content).ShouldHaveSingleItem().Problem.ShouldNotBeNull();
        (problem.SetAside, problem.Message).ShouldBe((true, "set aside: language de"));
    }

    [Fact]
    public void An_English_page_on_a_foreign_site_is_read()
    {
        var words = string.Concat(Enumerable.Repeat("The ministers met on the lake and said that they would be back in the spring. ", 4));
        Outcome.Of("a.html", SampleFiles.Utf8($"<html lang='de'><body><p>{words}</p></body></html>")).Single().Report!.Language.ShouldBe("en");
    }
}
