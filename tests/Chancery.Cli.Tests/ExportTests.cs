namespace Chancery.Cli.Tests;

public sealed class ExportTests
{
    private static readonly string[] Formats = ["jsonl", "csv", "plover", "polecat", "icews", "gdelt", "gdelt-mentions", "geojson", "graphml", "stix", "w3c", "parquet"];

    private static Terminal WithARecord()
    {
        var terminal = new Terminal();
        var report = terminal.File("in/a.txt", "The foreign minister of Norway met her counterpart of Chad in Oslo on Monday. Norway demanded that Chad withdraw its troops.");
        terminal.Run("read", report, "--published", "2019-05-09", "--record", terminal.Record).Exit.ShouldBe(0);
        return terminal;
    }

    [Fact]
    public void Every_format_is_written_to_a_file_and_text_to_the_terminal_too()
    {
        using var terminal = WithARecord();
        foreach (var format in Formats)
        {
            var path = Path.Combine(terminal.Folder, format);
            var (exit, output, error) = terminal.Run("export", "--format", format, "--record", terminal.Record, "--output", path);
            exit.ShouldBe(0, error);
            output.ShouldBeEmpty();
            new FileInfo(path).Length.ShouldBeGreaterThan(0, format);
            if (format != "parquet")
            {
                terminal.Run("export", "--format", format.ToUpperInvariant(), "--record", terminal.Record).Out.ShouldBe(File.ReadAllText(path));
            }
        }
    }

    [Fact]
    public void An_unknown_format_lists_the_known_ones()
    {
        using var terminal = WithARecord();
        var (exit, _, error) = terminal.Run("export", "--format", "papyrus", "--record", terminal.Record);
        exit.ShouldBe(2);
        Formats.ShouldAllBe(f => error.Contains(f));
    }

    [Fact]
    public void What_is_not_text_is_not_written_to_a_terminal()
    {
        using var terminal = WithARecord();
        var (exit, _, error) = terminal.Run("export", "--format", "parquet", "--record", terminal.Record);
        exit.ShouldBe(2);
        error.ShouldContain("--output");
    }
}
