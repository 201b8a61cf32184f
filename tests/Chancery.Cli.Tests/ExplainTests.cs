using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary><c>show --why</c> and <c>read --explain</c>.</summary>
public sealed class ExplainTests
{
    private const string Text = "Peru accused Chile in Lima on Tuesday.";

    [Fact]
    public void Why_names_pattern_model_and_confidence_and_how_actor_place_and_day_were_resolved()
    {
        using var terminal = new Terminal();
        terminal.RunWith(Text, "read", "-", "--published", "2019-05-09", "--record", terminal.Record).Exit.ShouldBe(0);
        var accusation = terminal.Run("export", "--record", terminal.Record).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement).First(e => e.GetProperty("code").GetString() == "ACCUSE");
        var (exit, shown, error) = terminal.Run("show", accusation.GetProperty("id").GetString()!, "--why", "--record", terminal.Record);
        exit.ShouldBe(0, error);
        shown.ShouldContain("pattern \"accuse of\" of ACCUSE 0.95");
        shown.ShouldContain("model: accusation ");
        shown.ShouldContain("confidence 0.");
        shown.ShouldContain("source “Peru”: ");
        shown.ShouldContain("“Peru” is Peru");
        shown.ShouldContain("“Lima” is Lima (PER, GeoNames 3936456): ");
        shown.ShouldContain(" is 2019-05-07: counted from 2019-05-09, the day of the report");
    }

    [Fact]
    public void Explain_lists_the_clauses_that_gave_no_entry_with_their_reasons()
    {
        using var terminal = new Terminal();
        var book = Path.Combine(Repository.Root, "samples", "codebooks", "incidents");
        var read = terminal.RunWith("Passengers boarded the evening ferry as usual.", "read", "-", "--dry-run", "--explain", "--codebook", book);
        read.Exit.ShouldBe(0, read.Error);
        read.Error.ShouldContain("“boarded” in “Passengers boarded the evening ferry as usual” gave no entry: ");
        read.Error.ShouldContain("pattern \"board a ship\" of MARITIME does not hold: its nsubj is “Passengers”");
        read.Out.ShouldNotContain("gave no entry");
    }

    [Fact]
    public void Explained_positions_count_code_points()
    {
        const string text = "🙂 The novel tells of a siege, a truce and a strike.";
        using var terminal = new Terminal();
        var lines = terminal.RunWith(text, "read", "-", "--dry-run", "--explain").Error.Split('\n').Where(l => l.Contains("gave no entry", StringComparison.Ordinal)).ToList();
        lines.ShouldNotBeEmpty();
        var runes = text.EnumerateRunes().ToArray();
        foreach (var line in lines)
        {
            var at = line.Split(' ')[1].TrimEnd(':').Split('-').Select(int.Parse).ToArray();
            line.ShouldContain($"“{string.Concat(runes[at[0]..at[1]])}” in");
        }
    }
}
