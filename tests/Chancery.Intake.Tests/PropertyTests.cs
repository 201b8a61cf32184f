using System.Text;
using Chancery.Domain;
using Chancery.Intake.Pages;
using Chancery.Intake.Text;
using CsCheck;

namespace Chancery.Intake.Tests;

public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "GENEVA", "Nairobi", ", ", "Kenya", "Jan 21", " (Reuters) - ", "(AP) _", " — ", "--", "\n", "\n\n", "By ", "Jane Doe", " and ", "Reporting by ",
        "; Editing by ", "With reporting by AFP, dpa", "contributed to this report", ". ", "(", ")", "told CNN", "é", "😀", "\"", "/TASS/.", "2022", " ", "x",
    ];

    private static readonly string[] Tags =
    [
        "<div>", "</div>", "<p>", "<b>", "</b>", "<table>", "<td>", "</table>", "<a href='x", "'>", "<!--", "-->", "<script>", "</script>", "<title>",
        "</title>", "words ", "&amp;", "&#xD800;", "<", ">", "<svg>", "<style>", "</p", "<select>", "<template>", "<br/>", "<html><body>", "</body>",
    ];

    private static readonly string[] Json =
    [
        "{", "}", "\"text\":", "\"They met.\"", ",", "\n", "\"published\":", "\"2022-02-31\"", "\"\\ud800\"", ":", "7", "null", "[", "]", "\"te\\u0078t\":", "\\", "\"id\":", "1e999",
    ];

    private static readonly Gen<string> Wire = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void No_bytes_make_the_reader_throw() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        using var desk = new Desk();
        foreach (var name in new[] { "a.txt", "a.html", "a.jsonl", "a" })
        {
            var path = desk.Put(name, bytes);
            new ReportReader().Read([path], new()).ToList().ShouldAllBe(r => (r.Report == null) != (r.Problem == null));
        }
    }, iter: 150);

    [Fact]
    public void No_JSON_makes_the_reader_throw() => Gen.Int[0, Json.Length - 1].Select(i => Json[i]).Array[0, 14].Sample(parts =>
        new ReportReader().Read(["-"], new() { StandardInput = new MemoryStream(Encoding.UTF8.GetBytes("{" + string.Concat(parts))) })
            .ToList().ShouldAllBe(r => (r.Report == null) != (r.Problem == null)), iter: 3000);

    [Fact]
    public void No_markup_makes_the_page_reader_throw() =>
        Gen.Int[0, Tags.Length - 1].Select(i => Tags[i]).Array[0, 60].Sample(tags => PageReader.Read(string.Concat(tags)).Text.ShouldNotBeNull(), iter: 400);

    [Fact]
    public void A_text_is_kept_but_for_line_ends_and_control_characters() => Gen.String.Sample(text =>
    {
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var kept = new string([.. valid.Where(c => !char.IsControl(c) || c is '\n' or '\t')]);
        var stored = Normalization.Apply(kept);
        stored.ShouldBe(kept);
        Normalization.Apply(valid + "\r\nEnd.").ShouldEndWith("\nEnd.");
        StrictText.Decode(Encoding.UTF8.GetBytes("x" + kept), "test").Text.ShouldBe("x" + kept);
    });

    [Fact]
    public void A_report_stores_the_very_text_it_was_given() => Wire.Where(t => !string.IsNullOrWhiteSpace(t))
        .Sample(text => Desk.ReadStream(Encoding.UTF8.GetBytes(text)).Report!.Text.ShouldBe(text));

    [Fact]
    public void Spans_of_dateline_and_credits_reproduce_their_words() => Wire.Where(t => !string.IsNullOrWhiteSpace(t)).Sample(text =>
    {
        var report = Desk.ReadStream(Encoding.UTF8.GetBytes(text)).Report!;
        if (report.Dateline is { } dateline)
        {
            dateline.Span.Of(report.Text).ShouldStartWith(dateline.Place);
            dateline.Span.Of(report.Text).ShouldContain(dateline.Agency ?? "");
        }

        if (report.Credits is { } credits)
        {
            credits.Span.Of(report.Text).Trim().ShouldNotBeEmpty();
            credits.Agencies.Concat(credits.Outlets).ShouldAllBe(name => report.Text.Contains(name));
        }
    }, iter: 2000);

    [Fact]
    public void The_scan_for_depth_never_calls_a_page_shallow_that_parses_deep() => Gen.Int[0, Tags.Length - 1].Select(i => Tags[i]).Array[0, 400].Sample(tags =>
    {
        var page = string.Concat(tags);
        if (!Nesting.IsTooMuch(page))
        {
            using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
            ElementText.Depth(document).ShouldBeLessThan(5 * Nesting.Deepest);
        }
    }, iter: 200);
}
