using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary>Correcting, searching and looking back, on one report read with the model.</summary>
public sealed class CorrectTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public CorrectTests() => _terminal.RunWith("Peru accused Chile of jamming its radar.", "read", "-", "--published", "2019-05-09", "--record", _terminal.Record).Exit.ShouldBe(0);

    public void Dispose() => _terminal.Dispose();

    private (int Exit, string Out, string Error) Run(params string[] args) => _terminal.Run([.. args, "--record", _terminal.Record]);

    private string Accusation() => Run("export", "--format", "jsonl").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(l => JsonDocument.Parse(l).RootElement).First(e => e.GetProperty("kinds").EnumerateArray().Any(k => k.GetString() == "accusation")).GetProperty("id").GetString()!;

    [Fact]
    public void An_entry_found_wrong_leaves_the_export_and_comes_back_when_that_is_undone()
    {
        var id = Accusation();
        var wrong = Run("correct", id, "--wrong", "--why", "it was denied", "--by", "Ann Poe");
        wrong.Exit.ShouldBe(0, wrong.Error);
        Run("export").Out.ShouldNotContain(id);
        Run("search", "kind:accusation").Out.ShouldBeEmpty();
        Run("correct", "--list").Out.ShouldContain("Ann Poe");
        Run("correct", "--undo", wrong.Out.Trim(), "--why", "it was not").Exit.ShouldBe(0);
        Run("export").Out.ShouldContain(id);
        Run("correct", "--list").Out.ShouldContain("(undone)");
    }

    [Fact]
    public void A_changed_field_is_shown_with_who_and_why()
    {
        var id = Accusation();
        Run("correct", id, "--set", "source=Bolivia (BOL)", "--set", "certainty=alleged", "--why", "misread", "--by", "Ann Poe").Exit.ShouldBe(0);
        var shown = Run("show", id, "--why").Out;
        shown.ShouldContain("Bolivia");
        shown.ShouldContain("Ann Poe");
        shown.ShouldContain("report version");
        Run("search", "actor:Bolivia certainty:alleged").Out.ShouldContain(id);
    }

    [Fact]
    public void What_was_corrected_is_exported_as_gold()
    {
        Run("correct", Accusation(), "--right", "--why", "checked").Exit.ShouldBe(0);
        var (gold, texts) = (Path.Combine(_terminal.Folder, "gold.jsonl"), Path.Combine(_terminal.Folder, "texts.jsonl"));
        Run("correct", "--export", gold, "--texts", texts).Error.ShouldContain("gold entries");
        File.ReadAllText(gold).ShouldContain("\"kind\":\"accusation\"");
        _terminal.Run("agree", gold, gold, "--texts", texts).Out.TrimEnd().Split('\n')[^1].ShouldBe("alpha 1.000 f1 1.000 sentences 1");
    }

    [Theory]
    [InlineData("--why", "--wrong")]
    [InlineData("Nothing to correct", "--why", "x")]
    [InlineData("no entry e-none", "e-none", "--wrong", "--why", "x")]
    [InlineData("FIELD=VALUE", "e-none", "--set", "status", "--why", "x")]
    [InlineData("A1 to F6", "--source", "Gazette", "--rate", "Z9", "--why", "x")]
    public void What_is_missing_is_named(string told, params string[] args)
    {
        var (exit, _, error) = Run(["correct", .. args]);
        exit.ShouldBe(2);
        error.ShouldContain(told);
    }

    [Fact]
    public void An_unknown_field_of_a_search_is_shown_with_its_place()
    {
        var (exit, _, error) = Run("search", "radar actr:Peru");
        exit.ShouldBe(2);
        error.ShouldContain("At character 7");
        error.ShouldContain("Fields are actor");
    }

    [Fact]
    public void On_a_day_before_it_was_recorded_nothing_was_known()
    {
        Run("stocktake", "--known-on", "2019-06-01").Out.ShouldNotContain("Peru");
        Run("stocktake").Out.ShouldContain("Peru");
        Run("stocktake", "--known-on", "yesterday").Exit.ShouldBe(2);
    }
}
