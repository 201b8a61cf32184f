using System.Text;
using System.Text.Json;
using Chancery.Domain;
using Chancery.Record.Export;
using CsCheck;

namespace Chancery.Record.Tests.Export;

public class ExportTests
{
    private static readonly Report Told = Make.Report("r1", "Norway and Chad met in Oslo.") with { Url = "https://example.org/1", Title = "Talks, at last" };

    private static Entry Meeting => Make.Entry(Told, Kinds.Meeting, "Norway and Chad met in Oslo", "met") with
    {
        Code = "CONSULT",
        Source = [Make.State("Norway", "NOR"), Make.Person("Abel Tall", "TCD") with { Code = "TCDGOVMIL", Role = "defence minister" }],
        Place = Make.Place("Oslo", "NOR", 59.9, -10.75),
        When = Make.Day("2024-03-04", "2024-03-06"),
        Occurrence = "o-1",
    };

    private static string Export(IExport export, params RecordedReport[] reports)
    {
        using var stream = new MemoryStream();
        export.Write(reports, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<Dictionary<string, string>> Csv(params RecordedReport[] reports)
    {
        var rows = Rfc4180.Parse(Export(new CsvExport(), reports));
        rows.ShouldAllBe(r => r.Count == CsvExport.Columns.Count);
        return [.. rows.Skip(1).Select(r => rows[0].Zip(r).ToDictionary(p => p.First, p => p.Second))];
    }

    private static JsonElement Plover(Entry entry) => JsonDocument.Parse(Export(new PloverExport(), Make.Recorded(Told, entry))).RootElement;

    [Theory]
    [InlineData("jsonl")]
    [InlineData("CSV")]
    [InlineData("plover")]
    public void A_format_is_found_by_name_case_aside(string name) => Exports.ByFormat(name)!.Format.ShouldBe(name.ToLowerInvariant());

    [Fact]
    public void An_unknown_format_is_null() => Exports.ByFormat("papyrus").ShouldBeNull();

    [Fact]
    public void Every_line_of_jsonl_is_an_entry()
    {
        var lines = Export(new JsonLinesExport(), Make.Recorded(Told, Meeting, Meeting with { Content = "two\nlines" }), Make.Recorded(Make.Report("r2", "x"))).Split('\n');
        lines.Length.ShouldBe(3);
        lines[2].ShouldBe("");
        lines[0].ShouldBe(Make.Json(Meeting, Told.Text));
        Make.Back(lines[1], Told.Text).Content.ShouldBe("two\nlines");
    }

    [Fact]
    public void The_stream_stays_open_and_nothing_is_written_for_nothing()
    {
        using var stream = new MemoryStream();
        new JsonLinesExport().Write([], stream);
        new PloverExport().Write([], stream);
        stream.Length.ShouldBe(0);
        new CsvExport().Write([], stream);
        stream.CanWrite.ShouldBeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(string.Join(',', CsvExport.Columns) + "\n");
    }

    [Fact]
    public void A_CSV_row_holds_an_entry()
    {
        var row = Csv(Make.Recorded(Told, Meeting)).Single();
        row["source"].ShouldBe("Norway|Abel Tall");
        row["source_country"].ShouldBe("NOR|TCD");
        row["lon"].ShouldBe("-10.75");
        row["from"].ShouldBe("2024-03-04");
        row["title"].ShouldBe("Talks, at last");
        row["confidence"].ShouldBe("0.8");
        row["evidence_end"].ShouldBe("27");
        row["target"].ShouldBe("");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t\r\n =1", "'=1")]
    [InlineData("a\tb\r\nc", "a b c")]
    [InlineData("say \"hi\", he said", "say \"hi\", he said")]
    public void A_CSV_text_is_one_line_and_no_formula(string text, string field) =>
        Csv(Make.Recorded(Told, Meeting with { Content = text })).Single()["content"].ShouldBe(field);

    [Fact]
    public void Any_entry_gives_one_CSV_line_that_reads_back() => Generators.Entry.Sample(sample =>
    {
        var csv = Export(new CsvExport(), Make.Recorded(Make.Report("r", sample.Text), sample.Entry));
        csv.Count(c => c == '\n').ShouldBe(2);
        csv.ShouldNotContain('\t');
        csv.ShouldNotContain('\r');
        var row = Rfc4180.Parse(csv)[1];
        row.Count.ShouldBe(CsvExport.Columns.Count);
        row[Columns("content")].ShouldNotStartWith("=");
    }, iter: 300);

    private static int Columns(string name) => CsvExport.Columns.ToList().IndexOf(name);

    [Fact]
    public void PLOVER_has_the_manuals_fields()
    {
        var record = Plover(Meeting);
        record.GetProperty("id").GetString().ShouldBe(Meeting.Id);
        record.GetProperty("date").GetString().ShouldBe("2024-03-04");
        record.GetProperty("enddate").GetString().ShouldBe("2024-03-06");
        record.GetProperty("event").EnumerateArray().Select(e => e.GetString()).ShouldBe(["CONSULT"]);
        record.GetProperty("quad_code").GetInt32().ShouldBe(1);
        record.GetProperty("link").GetString().ShouldBe("o-1");
        record.GetProperty("recipient").GetArrayLength().ShouldBe(0);
        record.GetProperty("event_loc").GetProperty("country_code").GetString().ShouldBe("NOR");
        record.GetProperty("cite_info").GetProperty("publication").GetString().ShouldBe("The Harbour Gazette");
        record.TryGetProperty("text", out _).ShouldBeFalse();
    }

    [Fact]
    public void PLOVER_splits_an_actors_code_into_country_and_sector()
    {
        var actor = Plover(Meeting).GetProperty("actor")[1];
        actor.GetProperty("code").GetString().ShouldBe("TCD");
        actor.GetProperty("sector").GetString().ShouldBe("GOVMIL");
        actor.GetProperty("office").GetString().ShouldBe("defence minister");
    }

    [Theory]
    [InlineData(Certainties.Denied, "negated")]
    [InlineData(Certainties.Planned, "future")]
    [InlineData(Certainties.Conditional, "hypothetical")]
    public void PLOVER_modes_tell_what_did_not_happen(string certainty, string mode) =>
        Plover(Meeting with { Mode = "visit", Certainty = certainty }).GetProperty("mode").EnumerateArray().Select(m => m.GetString()).ShouldBe(["visit", mode]);

    [Theory]
    [InlineData("POSTURE", "withdrawal", "RETREAT")]
    [InlineData("POSTURE", "buildup", "MOBILIZE")]
    [InlineData("SANCTION", "imposed", "SANCTION")]
    public void PLOVER_categories_follow_the_table(string code, string status, string category) =>
        Plover(Meeting with { Code = code, Status = status }).GetProperty("event")[0].GetString().ShouldBe(category);

    [Theory]
    [InlineData("STATE")]
    [InlineData("TOLL")]
    [InlineData("POSTURE")]
    [InlineData(null)]
    public void PLOVER_leaves_out_what_it_has_no_category_for(string? code) =>
        Export(new PloverExport(), Make.Recorded(Told, Meeting with { Code = code })).ShouldBe("");

    [Fact]
    public void PLOVER_takes_the_day_of_publication_and_leaves_out_what_has_no_day()
    {
        Plover(Meeting with { When = null }).GetProperty("date").GetString().ShouldBe("2024-03-05");
        Export(new PloverExport(), Make.Recorded(Told with { Published = null }, Meeting with { When = null })).ShouldBe("");
    }
}
