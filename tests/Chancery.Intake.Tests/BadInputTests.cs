using System.Text;

namespace Chancery.Intake.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void A_report_of_two_million_characters_on_one_line_is_read_fast()
    {
        var text = string.Concat(Enumerable.Repeat("Ministers met again, and by all accounts they said little. ", 2_000_000 / 59));
        var begin = Timing.Now;
        Desk.ReadText(text).Text.Length.ShouldBe(text.Length);
        Timing.ShouldBeShort(begin);
    }

    [Fact]
    public void A_line_of_two_million_letters_costs_no_time_either()
    {
        var begin = Timing.Now;
        Desk.ReadText(new string('A', 1_999_999)).Title.ShouldBeNull();
        Desk.ReadText(string.Concat(Enumerable.Repeat("A, ", 600_000)));
        Timing.ShouldBeShort(begin);
    }

    [Fact]
    public void A_report_over_the_limit_of_characters_is_a_problem_with_a_remedy()
    {
        var problem = _desk.Problem("a.txt", new string('a', 2_000_001));
        problem.Message.ShouldContain("2,000,001 characters");
        problem.Remedy.ShouldContain("raise the limit");
    }

    [Fact]
    public void A_file_over_the_limit_of_bytes_is_a_problem_with_a_remedy()
    {
        using var desk = new Desk { Options = new() { MaxFileBytes = 10 } };
        desk.Problem("a.txt", "More than ten bytes.").Message.ShouldContain("larger than 10 bytes");
        desk.Read(desk.Put("b.jsonl", "{\"text\":\"far too long\"}\n{}\n")).Select(r => r.Problem!.Line).ShouldBe([1, 2]);
    }

    [Fact]
    public void Invalid_UTF8_is_named_by_its_byte_offset()
    {
        var problem = _desk.Problem("a.txt", [.. "Caf"u8, 0xE9, .. " talks"u8]);
        problem.Message.ShouldContain("offset 3 ");
        problem.Remedy.ShouldContain("iconv");
        _desk.Problem("b.txt", [0xEF, 0xBB, 0xBF, .. "ab"u8, 0xC3]).Message.ShouldContain("offset 5 ");
    }

    [Fact]
    public void Invalid_UTF8_on_one_line_of_JSON_leaves_the_other_lines_standing()
    {
        var results = _desk.Read(_desk.Put("a.jsonl", [.. "{\"text\":\"One.\"}\n{\"text\":\""u8, 0xFF, .. "\"}\n{\"text\":\"Three.\"}"u8]));
        results.Select(r => r.Problem?.Line).ShouldBe([null, 2, null]);
        results[1].Problem!.Message.ShouldContain("offset 25 ");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_a_problem(string text)
    {
        foreach (var name in new[] { "a.txt", "a.jsonl", "a.html", "a" })
        {
            _desk.Problem(name, text).Message.ShouldContain("empty");
        }
    }

    [Fact]
    public void A_binary_file_is_called_binary()
    {
        _desk.Problem("a.dat", [0x50, 0x4B, 3, 4, 0, 0, 9]).Message.ShouldContain("binary");
        _desk.Problem("a.txt", [.. "text"u8, 1, 2, 3, 4]).Message.ShouldContain("binary");
        _desk.Problem("a.jsonl", [1, 0, 10, 0, 10]).Message.ShouldContain("binary");
    }

    [Fact]
    public void UTF16_with_its_mark_is_read_and_broken_UTF16_is_not()
    {
        _desk.Read(_desk.Put("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Čas talks")])).Single().Report!.Text.ShouldBe("Čas talks");
        _desk.Read(_desk.Put("b.jsonl", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("{\"text\":\"é\"}\n")])).Single().Report!.Text.ShouldBe("é");
        _desk.Problem("c.txt", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).Message.ShouldContain("UTF-16");
    }

    [Fact]
    public void JSON_over_several_lines_gives_one_problem_only() =>
        _desk.Problem("a.json", "{\n \"text\": \"One.\"\n}\n").Remedy.ShouldContain("one JSON object a line");

    [Fact]
    public void A_report_in_another_language_is_set_aside()
    {
        var tagged = _desk.Problem("a.jsonl", "{\"text\":\"Sie trafen sich.\",\"language\":\"de-DE\"}");
        (tagged.SetAside, tagged.Message).ShouldBe((true, "set aside: language de-DE"));
        _desk.Problem("b.txt", "Die Minister haben sich am Freitag in Genf getroffen, um über die Lage an der Grenze zu sprechen, und sie wollen sich nach den Angaben aus dem Ministerium bald wieder treffen, wie es heißt, aber nicht in der nächsten Woche.")
            .Message.ShouldBe("set aside: language de");
        _desk.Problem("c.txt", string.Concat(Enumerable.Repeat("Министры встретились в пятницу и говорили о том, что будет на границе. ", 5))).Message.ShouldEndWith("ru");
        _desk.Problem("d.txt", string.Concat(Enumerable.Repeat("Οι υπουργοί συναντήθηκαν την Παρασκευή στη Γενεύη και μίλησαν. ", 5))).Message.ShouldEndWith("und");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_a_problem()
    {
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "gone.txt"), "/no/such/target");
        _desk.Read().ShouldHaveSingleItem().Problem!.Message.ShouldContain("cannot be read");
    }

    public void Dispose() => _desk.Dispose();
}
