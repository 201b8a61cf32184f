using Chancery.Intake.Tests.Samples;

namespace Chancery.Intake.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private readonly Desk _desk = new();

    private static byte[] Endless => [.. Enumerable.Repeat((byte)'a', 3_000_000)];

    private static byte[] Text => "They met."u8.ToArray();

    [Fact]
    public void Everything_in_an_archive_is_read_by_its_own_format()
    {
        var archive = SampleFiles.Zip(("a.txt", Text), ("b/b.csv", "id,text\n1,They left.\n"u8.ToArray()), ("c.pdf", SampleFiles.Pdf()), ("d.txt.gz", SampleFiles.Gzip(Text)), ("__MACOSX/a.txt", Text), (".hidden", Text));
        var results = _desk.Read(_desk.Put("a.zip", archive));
        results.Select(r => Path.GetRelativePath(_desk.Folder, r.Report!.Origin)).ShouldBe(["a.zip › a.txt", "a.zip › b/b.csv", "a.zip › c.pdf", "a.zip › d.txt.gz"]);
    }

    [Fact]
    public void Names_that_climb_out_of_the_archive_only_label_the_entry()
    {
        var results = _desk.Read(_desk.Put("a.zip", SampleFiles.Zip(("../../escaped.txt", Text), ("/etc/passwd", Text), ("C:\\x\u001b[31m.txt", Text))));
        results.ShouldAllBe(r => r.Report != null);
        results[2].Report!.Origin.ShouldNotContain("\u001b");
        Directory.GetFileSystemEntries(_desk.Folder).ShouldHaveSingleItem();
        File.Exists(Path.Combine(_desk.Folder, "..", "..", "escaped.txt")).ShouldBeFalse();
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_and_the_rest_is_read()
    {
        using var desk = new Desk { Options = new() { Limits = new() { FreeExpansionBytes = 100_000 } } };
        var results = desk.Read(desk.Put("a.zip", SampleFiles.Zip(("bomb.jsonl", Endless), ("a.txt", Text))));
        results[0].Problem!.Message.ShouldContain("100 times");
        results[0].Problem!.Origin.ShouldEndWith("› bomb.jsonl");
        results[1].Report.ShouldNotBeNull();
        desk.Read(desk.Put("b.gz", SampleFiles.Gzip(Endless))).Single().Problem!.Message.ShouldContain("100 times");
    }

    [Fact]
    public void All_entries_together_may_not_expand_beyond_the_limit()
    {
        using var desk = new Desk { Options = new() { Limits = new() { ExpandedBytes = 1_000 } } };
        var entries = Enumerable.Range(0, 300).Select(i => ($"{i}.txt", Text)).ToArray();
        var results = desk.Read(desk.Put("a.zip", SampleFiles.Zip(entries)));
        results.Count(r => r.Report is not null).ShouldBe(111);
        results[^1].Problem!.Message.ShouldContain("1,000 bytes in all");
        results.Count.ShouldBeLessThan(120);
    }

    [Fact]
    public void Archives_may_nest_three_deep()
    {
        var three = SampleFiles.Zip(("2.zip", SampleFiles.Zip(("1.zip", SampleFiles.Zip(("a.txt", Text))))));
        _desk.Read(_desk.Put("3.zip", three)).Single().Report!.Text.ShouldBe("They met.");
        _desk.Problem("4.zip", SampleFiles.Zip(("3.zip", three))).Message.ShouldContain("more than 3 archives");
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        using var desk = new Desk { Options = new() { Limits = new() { ArchiveEntries = 5 } } };
        desk.Problem("a.zip", SampleFiles.Zip([.. Enumerable.Range(0, 6).Select(i => ($"{i}.txt", Text))])).Message.ShouldContain("more than 5 entries");
    }

    [Fact]
    public void A_damaged_archive_and_a_damaged_entry_are_problems()
    {
        var sound = SampleFiles.Zip(("a.txt", Text), ("b.txt", Text));
        _desk.Problem("a.zip", sound[..^30]).Message.ShouldContain("damaged");
        var broken = sound.ToArray();
        broken[35] = 0xFF;
        _desk.Read(_desk.Put("b.zip", broken)).Select(r => r.Report is null).ShouldBe([true, false]);
        _desk.Read(_desk.Put("c.gz", SampleFiles.Gzip(Text)[..^12]))[^1].Problem!.Message.ShouldContain("too early");
    }

    [Fact]
    public void An_office_document_and_an_empty_archive_are_named()
    {
        _desk.Problem("a.docx", SampleFiles.Zip(("[Content_Types].xml", Text), ("word/document.xml", Text))).Message.ShouldContain("office document");
        _desk.Problem("b.zip", SampleFiles.Zip()).Message.ShouldContain("without files");
    }

    [Fact]
    public void An_archive_comes_through_standard_input_too() =>
        Desk.ReadStream(SampleFiles.Zip(("a.txt", Text))).Report!.Origin.ShouldBe("standard input › a.txt");

    [Fact]
    public void A_file_of_many_members_is_one_file() =>
        _desk.Read(_desk.Put("a.txt.gz", SampleFiles.Gzip("They "u8.ToArray(), "met."u8.ToArray()))).Single().Report!.Text.ShouldBe("They met.");

    public void Dispose() => _desk.Dispose();
}
