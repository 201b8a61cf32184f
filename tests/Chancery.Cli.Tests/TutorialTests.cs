using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary>docs/tutorial-codebook.md does what it says.</summary>
public sealed class TutorialTests
{
    private static readonly string Incidents = Path.Combine(Repository.Root, "samples", "codebooks", "incidents");
    private static readonly Tutorial Page = new("tutorial-codebook.md");

    [Fact]
    public void The_files_it_shows_are_those_of_the_samples()
    {
        Page.Files.Keys.Order(StringComparer.Ordinal).ShouldBe(Directory.EnumerateFiles(Incidents, "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        foreach (var (name, text) in Page.Files)
        {
            text.ShouldBe(File.ReadAllText(Path.Combine(Incidents, name)).ReplaceLineEndings("\n"), name);
        }
    }

    [Fact]
    public void Its_commands_run()
    {
        using var terminal = new Terminal();
        var commands = Page.Commands.ToList();
        commands.Select(c => c[0]).ShouldBe(["codebook", "codebook", "codebook", "read", "search", "read"]);
        foreach (var command in commands)
        {
            var (exit, output, error) = terminal.Run([.. command.Select(a => Here(a, terminal))]);
            exit.ShouldBe(0, $"{string.Join(' ', command)}\n{output}{error}");
        }
    }

    [Fact]
    public void Every_example_and_near_miss_of_the_combined_codebook_holds()
    {
        using var terminal = new Terminal();
        var (exit, output, error) = terminal.Run("codebook", "test", "--codebook", Incidents);
        exit.ShouldBe(0, output + error);
        terminal.Run("codebook", "list", "--codebook", Incidents).Out.ShouldContain("CONSULT");
    }

    [Theory]
    [InlineData("2024-05-14-customs-computers.txt", "CYBER", "disruption intrusion ransom theft")]
    [InlineData("2024-03-07-tanker-off-benin.txt", "MARITIME", "boarding collision seizure shadowing")]
    public void A_report_gives_entries_of_the_new_code_in_each_mode_and_none_twice(string report, string code, string modes)
    {
        using var terminal = new Terminal();
        var read = terminal.Run("read", Path.Combine(Incidents, "reports", report), "--codebook", Incidents, "--dry-run");
        read.Exit.ShouldBe(0, read.Error);
        var entries = read.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var ours = entries.Where(e => e.GetProperty("code").GetString() == code).ToList();
        ours.Select(e => e.GetProperty("mode").GetString()).Distinct().Order(StringComparer.Ordinal).ShouldBe(modes.Split(' '));
        var heads = ours.Select(Head).ToHashSet();
        entries.Where(e => heads.Contains(Head(e)) && e.GetProperty("kinds")[0].GetString() is "coercion" or "assault").ShouldAllBe(e => e.GetProperty("code").GetString() == code);
        ours.Select(Head).ShouldBeUnique();
    }

    private static int Head(JsonElement entry) => entry.GetProperty("head").GetProperty("start").GetInt32();

    /// <summary>Paths of the page count from the repository's root; the record is kept elsewhere.</summary>
    private static string Here(string argument, Terminal terminal) => argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument)
        : argument.EndsWith(".db", StringComparison.Ordinal) ? Path.Combine(terminal.Folder, argument) : argument;
}
