using System.Text;
using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Pdf;

public sealed class PdfTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_are_joined_to_paragraphs_and_parted_words_to_words(bool packed)
    {
        var report = _desk.Read(_desk.Put("a.pdf", SampleFiles.Pdf(1, packed))).ShouldHaveSingleItem().Report.ShouldNotBeNull();
        report.Text.ShouldBe("Coast Wire\n\nMinisters meet on the lake\n\nThe ministers of two countries met on Friday and agreed to talk again next week.\n\nThey left in the evening.");
    }

    [Fact]
    public void What_the_file_says_about_itself_is_kept_and_its_day_trusted_last()
    {
        var report = _desk.Read(_desk.Put("a.pdf", SampleFiles.Pdf())).Single().Report!;
        (report.Title, report.Byline, report.Published).ShouldBe(("Talks on the lake", "Jo Doe", new DateOnly(2022, 1, 24)));
        _desk.Read(_desk.Put("2022-01-21-a.pdf", SampleFiles.Pdf())).Single().Report!.Published.ShouldBe(new DateOnly(2022, 1, 21));
    }

    [Fact]
    public void Page_numbers_and_lines_that_head_every_page_are_left_out()
    {
        var text = _desk.Read(_desk.Put("a.pdf", SampleFiles.Pdf(3))).Single().Report!.Text;
        text.ShouldNotContain("Coast Wire");
        text.ShouldNotContain("2");
    }

    [Fact]
    public void A_scan_without_text_is_a_problem_that_names_the_remedy() =>
        _desk.Problem("a.pdf", Changed("Tj", "Xx")).Remedy.ShouldContain("ocr");

    [Fact]
    public void A_cut_file_and_a_file_of_noise_are_problems()
    {
        var whole = SampleFiles.Pdf();
        _desk.Problem("a.pdf", [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)0xA7, 5000)]).Message.ShouldContain("PDF");
        _desk.Read(_desk.Put("b.pdf", whole[..(whole.Length / 3)])).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_stream_that_expands_without_end_is_refused()
    {
        using var desk = new Desk { Options = new() { Limits = new() { PdfStreamBytes = 10_000 } } };
        var bomb = SampleFiles.Pdf(1, flate: true, lines: [new string('a', 50_000)]);
        bomb.Length.ShouldBeLessThan(2_000);
        desk.Read(desk.Put("a.pdf", bomb)).ShouldHaveSingleItem().Problem.ShouldNotBeNull();
    }

    [Fact]
    public void Pages_that_point_to_each_other_end() => _desk.Read(_desk.Put("a.pdf", Changed("/Kids [4 0 R]", "/Kids [2 0 R]"))).ShouldHaveSingleItem();

    [Fact]
    public void Objects_nested_by_the_ten_thousand_do_not_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 50_000)) + string.Concat(Enumerable.Repeat("<<", 50_000));
        _desk.Read(_desk.Put("a.pdf", Changed("/Type /Font /", $"/Type /Font /X {deep} /"))).ShouldHaveSingleItem();
    }

    public void Dispose() => _desk.Dispose();

    private static byte[] Changed(string what, string to) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(SampleFiles.Pdf()).Replace(what, to, StringComparison.Ordinal));
}
