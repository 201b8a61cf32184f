using System.Text;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Tables;

public sealed class TableTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void Each_row_is_a_report_by_the_names_of_the_columns()
    {
        var reports = _desk.Read(_desk.Put("a.csv", SampleTexts.Csv)).Select(r => r.Report!).ToList();
        (reports[0].Id, reports[0].Text, reports[0].Title).ShouldBe(("c-1", "The ministers met, and \"agreed\" to talk.\nThey left.", "Talks"));
        (reports[0].Outlet, reports[0].Url).ShouldBe(("Coast Wire", "https://wire.example/1"));
        reports.Select(r => r.Published).ShouldBe([new DateOnly(2022, 1, 21), new DateOnly(2022, 1, 22)]);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('|')]
    public void Columns_may_be_parted_by_tabs_semicolons_and_bars(char delimiter) =>
        _desk.Read(_desk.Put("a.csv", "id,text\n1,They met.\n".Replace(',', delimiter))).Single().Report!.Id.ShouldBe("1");

    [Fact]
    public void A_formula_stays_text() =>
        _desk.Report("a.csv", "id,text,title\n1,\"=HYPERLINK(\"\"http://evil.example\"\")\",+1\n").Text.ShouldBe("=HYPERLINK(\"http://evil.example\")");

    [Fact]
    public void A_bad_row_is_named_by_its_line_and_the_rest_is_read()
    {
        var results = _desk.Read(_desk.Put("a.csv", "id,date,text\n1,2022-01-21,\"They met.\nThey left.\"\n2,03/04/2022,They met.\n3,2022-02-30,They met.\n4,,\n5,,They met.\n"));
        results.Select(r => r.Problem?.Line).ShouldBe([null, 4, 5, 6, null]);
        results[1].Problem!.Message.ShouldContain("03/04/2022");
        results[1].Problem!.Remedy.ShouldContain("YYYY-MM-DD");
    }

    [Fact]
    public void A_table_without_a_column_of_words_is_a_problem_that_names_the_columns() =>
        _desk.Problem("a.csv", "id,colour\n1,red\n").Message.ShouldContain("id, colour");

    [Fact]
    public void Short_rows_missing_cells_and_spare_cells_do_no_harm() =>
        _desk.Read(_desk.Put("a.csv", "id,text,title\n1,They met.\n2,They met.,Talks,more,and more\n3\n")).Select(r => r.Report?.Id).ShouldBe(["1", "2", null]);

    [Fact]
    public void An_open_quote_does_not_swallow_memory()
    {
        using var desk = new Desk { Options = new() { MaxReportCharacters = 100_000 } };
        var results = desk.Read(desk.Put("a.csv", "id,text\n1,They met.\n2,\"" + new string('a', 3_000_000)));
        results[0].Report.ShouldNotBeNull();
        results[1].Problem.ShouldNotBeNull();
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_a_problem_after_the_rows_before_them()
    {
        byte[] table = [.. "id,text\n"u8, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,They met.\n", 20_000))), .. "2,Caf"u8, 0xE9, .. "\n"u8];
        var results = _desk.Read(_desk.Put("a.csv", table));
        results.Count.ShouldBeGreaterThan(1_000);
        results[^1].Problem!.Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void A_table_in_UTF16_as_spreadsheets_save_it_is_read() =>
        _desk.Read(_desk.Put("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id\ttext\n1\tThey met.\n")])).Single().Report!.Text.ShouldBe("They met.");

    public void Dispose() => _desk.Dispose();
}
