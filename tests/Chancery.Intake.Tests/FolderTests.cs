namespace Chancery.Intake.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public void Broken_files_are_named_and_the_good_ones_among_them_are_read()
    {
        _desk.Put("a.txt", "Talks were held.\n");
        _desk.Put("b.txt", "");
        _desk.Put("c.txt", [0xC3, 0x28]);
        _desk.Put("d/e.jsonl", "{\"text\":\"They met.\"}\n{\"text\":7}\n");
        _desk.Put("z.bin", [1, 2, 3, 0]);
        var results = _desk.Read();
        results.Select(r => r.Report is null ? "problem" : "report").ShouldBe(["report", "problem", "problem", "report", "problem", "problem"]);
        results.Where(r => r.Problem is not null).ShouldAllBe(r => r.Problem!.Origin.StartsWith(_desk.Folder) && r.Problem.Remedy.Length > 0);
    }

    [Fact]
    public void Folders_are_read_in_ordinal_order_and_hidden_files_are_skipped()
    {
        foreach (var name in new[] { "b/2.txt", "B.txt", "a.txt", ".hidden.txt", ".git/c.txt", "b/1.txt" })
        {
            _desk.Put(name, "Text of " + name);
        }

        _desk.Read().Select(r => Path.GetRelativePath(_desk.Folder, r.Report!.Origin)).ShouldBe(["B.txt", "a.txt", "b/1.txt", "b/2.txt"]);
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        _desk.Put("sub/a.txt", "Text.");
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "sub", "loop"), _desk.Folder);
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "self"), Path.Combine(_desk.Folder, "self"));
        var results = _desk.Read();
        results.Count(r => r.Report is not null).ShouldBe(1);
    }

    [Fact]
    public void A_linked_folder_is_read_once()
    {
        using var other = new Desk();
        other.Put("x.txt", "Text.");
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "one"), other.Folder);
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "two"), other.Folder);
        _desk.Read().ShouldHaveSingleItem().Report.ShouldNotBeNull();
    }

    [Fact]
    public void A_missing_path_and_an_empty_folder_are_problems()
    {
        _desk.Read(Path.Combine(_desk.Folder, "nothing.txt")).ShouldHaveSingleItem().Problem!.Message.ShouldContain("no such file");
        _desk.Read().ShouldHaveSingleItem().Problem!.Message.ShouldContain("holds no file");
    }

    [Fact]
    public void Standard_input_is_read_where_the_path_is_a_dash()
    {
        Desk.ReadText("They met.").Origin.ShouldBe("standard input");
        new ReportReader().Read(["-"], new(), TestContext.Current.CancellationToken).ShouldHaveSingleItem().Problem.ShouldNotBeNull();
    }

    [Fact]
    public void Reading_can_be_cancelled_between_reports()
    {
        var path = _desk.Put("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
        using var source = new CancellationTokenSource();
        using var results = new ReportReader().Read([path], new(), source.Token).GetEnumerator();
        results.MoveNext().ShouldBeTrue();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => results.MoveNext());
    }

    public void Dispose() => _desk.Dispose();
}
