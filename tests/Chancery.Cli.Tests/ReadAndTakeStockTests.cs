using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary>The thread through the whole system, on the sample reports.</summary>
public sealed class ReadAndTakeStockTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "reports");

    [Fact]
    public void The_samples_are_read_recorded_and_taken_stock_of()
    {
        using var terminal = new Terminal();
        var read = terminal.Run("read", Samples, "--record", terminal.Record);
        read.Exit.ShouldBe(0, read.Error);
        var stocktake = terminal.Run("stocktake", "--record", terminal.Record);
        stocktake.Exit.ShouldBe(0, stocktake.Error);
        stocktake.Out.ShouldContain("WHERE THINGS STAND");
        stocktake.Out.ShouldContain("MEETINGS");
        stocktake.Out.ShouldContain("Lavrov");
        stocktake.Out.Split('\n').ShouldAllBe(l => l.Length <= 80);
    }

    [Fact]
    public void Reading_the_same_files_twice_changes_nothing()
    {
        using var terminal = new Terminal();
        terminal.Run("read", Samples, "--record", terminal.Record).Exit.ShouldBe(0);
        var before = terminal.Run("export", "--format", "jsonl", "--record", terminal.Record).Out;
        var again = terminal.Run("read", Samples, "--record", terminal.Record);
        again.Error.ShouldContain("0 new entries");
        terminal.Run("export", "--format", "jsonl", "--record", terminal.Record).Out.ShouldBe(before);
    }

    [Fact]
    public void Every_exported_text_equals_the_report_at_its_offsets()
    {
        using var terminal = new Terminal();
        var file = Directory.EnumerateFiles(Samples).Order(StringComparer.Ordinal).First();
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var lines = terminal.Run("read", file, "--dry-run", "--format", "jsonl").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBeGreaterThan(5);
        foreach (var line in lines)
        {
            var entry = JsonDocument.Parse(line).RootElement;
            foreach (var part in new[] { entry.GetProperty("evidence"), entry.GetProperty("head") }.Concat(entry.GetProperty("source").EnumerateArray()).Concat(entry.GetProperty("target").EnumerateArray()))
            {
                text[part.GetProperty("start").GetInt32()..part.GetProperty("end").GetInt32()].ShouldBe(part.GetProperty("text").GetString());
            }

            entry.GetProperty("confidence").GetDouble().ShouldBeInRange(0, 1);
            entry.GetProperty("kinds").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void A_dry_run_records_nothing()
    {
        using var terminal = new Terminal();
        terminal.Run("read", Samples, "--dry-run", "--format", "jsonl", "--record", terminal.Record).Exit.ShouldBe(0);
        File.Exists(terminal.Record).ShouldBeFalse();
    }

    [Fact]
    public void A_broken_file_is_named_and_the_rest_is_read()
    {
        using var terminal = new Terminal();
        terminal.File("in/good.txt", "The foreign minister of Norway met her counterpart in Oslo on Monday.");
        File.WriteAllBytes(Path.Combine(terminal.Folder, "in", "bad.txt"), [0x61, 0xff, 0xfe, 0x62]);
        terminal.File("in/empty.txt", "");
        var read = terminal.Run("read", Path.Combine(terminal.Folder, "in"), "--published", "2019-05-09", "--record", terminal.Record);
        read.Exit.ShouldBe(1);
        read.Error.ShouldContain("bad.txt");
        read.Error.ShouldContain("empty.txt");
        read.Error.ShouldContain("1 report read");
    }

    [Fact]
    public void Standard_input_is_read_as_a_report()
    {
        using var terminal = new Terminal();
        var read = terminal.RunWith("Peru accused Chile of jamming its radar.", "read", "-", "--dry-run", "--format", "jsonl", "--published", "2019-05-09");
        read.Exit.ShouldBe(0, read.Error);
        read.Out.ShouldContain("accusation");
    }

    [Fact]
    public void An_entry_shows_its_words_and_why_it_is_there()
    {
        using var terminal = new Terminal();
        terminal.Run("read", Samples, "--record", terminal.Record);
        var first = JsonDocument.Parse(terminal.Run("export", "--record", terminal.Record).Out.Split('\n').First(l => !l.Contains("\"source\"]", StringComparison.Ordinal))).RootElement;
        var shown = terminal.Run("show", first.GetProperty("id").GetString()!, "--why", "--record", terminal.Record);
        shown.Exit.ShouldBe(0);
        shown.Out.ShouldContain("⟦");
        shown.Out.ShouldContain("head “");
    }

    [Fact]
    public void Words_are_searched_in_the_record()
    {
        using var terminal = new Terminal();
        terminal.Run("read", Samples, "--record", terminal.Record);
        terminal.Run("search", "Geneva", "--record", terminal.Record).Out.ShouldContain("Geneva");
        terminal.Run("search", "\"; DROP TABLE entries; --", "--record", terminal.Record).Exit.ShouldBe(0);
        terminal.Run("search", "Geneva", "--record", terminal.Record).Out.ShouldContain("Geneva");
    }
}
