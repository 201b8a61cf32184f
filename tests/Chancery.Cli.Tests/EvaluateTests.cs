namespace Chancery.Cli.Tests;

/// <summary>The evaluation commands on small files written here; the measures themselves, not the model, are on trial.</summary>
public sealed class EvaluateTests
{
    private const string Conllu = "# newdoc id = d\n# text = The envoy left.\n1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tenvoy\tenvoy\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n";

    [Fact]
    public void Syntax_prints_the_contracts_line_last()
    {
        using var terminal = new Terminal();
        var (exit, output, error) = terminal.Run("evaluate", "syntax", terminal.File("a.conllu", Conllu));
        exit.ShouldBe(0, error);
        output.TrimEnd().Split('\n')[^1].ShouldMatch(@"^upos \d\.\d{3} uas \d\.\d{3} las \d\.\d{3} sentences 1$");
    }

    [Fact]
    public void A_figure_is_written_into_the_accuracy_page_and_replaced_when_measured_again()
    {
        using var terminal = new Terminal();
        var page = Path.Combine(terminal.Folder, "accuracy.md");
        var file = terminal.File("a.conllu", Conllu);
        terminal.Run("evaluate", "syntax", file, "--write", page);
        terminal.Run("evaluate", "syntax", file, "--write", page);
        File.ReadAllText(page).Split("## syntax: a.conllu").Length.ShouldBe(2);
    }

    [Fact]
    public void Pairs_are_scored_by_root()
    {
        using var terminal = new Terminal();
        var file = terminal.File("p.tsv", "marked_sentence\tgold_root\n<s>Peru</s> accused <t>Chile</t> of jamming its radar.\tACCUSE\n");
        terminal.Run("evaluate", "pairs", file).Out.TrimEnd().Split('\n')[^1].ShouldBe("macro_f1 1.000 accuracy 1.000 pairs 1");
    }

    [Fact]
    public void Entries_match_their_own_predictions()
    {
        using var terminal = new Terminal();
        var texts = terminal.File("t.jsonl", """{"id":"d","published":"2019-05-09","language":"en","text":"Peru accused Chile of jamming its radar."}""" + "\n");
        var gold = terminal.File("g.jsonl", """{"doc":"d","id":"1","kind":"accusation","speaker":{"text":"Peru","start":0,"end":4,"name":"Peru","accept":[]},"target":{"text":"Chile","start":13,"end":18,"name":"Chile","accept":[]},"about":"jamming","evidence":{"start":0,"end":39},"head":{"start":5,"end":12},"certainty":"asserted","said_by":null}""" + "\n");
        var (exit, output, error) = terminal.Run("evaluate", "entries", gold, "--texts", texts);
        exit.ShouldBe(0, error);
        output.TrimEnd().Split('\n')[^1].ShouldMatch(@"^precision \d\.\d{3} recall 1\.000 f1 \d\.\d{3} places .* entries 1$");
    }

    [Fact]
    public void Events_are_scored_by_root_and_triple()
    {
        using var terminal = new Terminal();
        var file = terminal.File("e.jsonl", """{"id":"1","text":"Peru accused Chile of jamming its radar.","date":"2019-05-09","events":[{"source":"PER","target":"CHL","root":"ACCUSE"}]}""" + "\n");
        terminal.Run("evaluate", "events", file).Out.TrimEnd().Split('\n')[^1].ShouldMatch(@"^root_f1 \d\.\d{3} triple_f1 \d\.\d{3} country_triple_f1 \d\.\d{3} sentences 1$");
    }
}
