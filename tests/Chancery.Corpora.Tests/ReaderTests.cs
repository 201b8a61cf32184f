using Chancery.Domain;

namespace Chancery.Corpora.Tests;

public sealed class ReaderTests
{
    private const string Conllu = "# newdoc id = d\n# text = They don't go\n1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\tEntity=(1-person-acc-1-cf1-1-sgl)\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n";

    [Fact]
    public void Words_and_surface_tokens_of_a_treebank_are_told_apart()
    {
        var sentence = ConlluReader.Read(new StringReader(Conllu), "x").ToList().ShouldHaveSingleItem();
        sentence.Words.Select(w => w.Form).ShouldBe(["They", "do", "n't", "go"]);
        sentence.Surface.ShouldBe(["They", "don't", "go"]);
        sentence.Words[3].Head.ShouldBe(-1);
        (sentence.Document, sentence.NewParagraph).ShouldBe(("d", true));
    }

    [Fact]
    public void A_line_without_ten_columns_is_refused_with_its_place() =>
        Should.Throw<FormatException>(() => ConlluReader.Read(new StringReader("1\tThey\n"), "x.conllu").ToList()).Message.ShouldContain("x.conllu, line 1");

    [Fact]
    public void Nested_mentions_find_their_syntactic_heads()
    {
        var text = "1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-x\n2\tmayor\tmayor\tNOUN\tNN\t_\t0\troot\t_\t_\n3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_\n4\tLima\tLima\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-x)1)\n\n";
        var sentence = ConlluReader.Read(new StringReader(text), "x").Single();
        GumEntities.Mentions(sentence).Select(m => (m.Type, m.First, m.Last, m.Head)).ShouldBe([("place", 3, 3, 3), ("person", 0, 3, 1)], ignoreOrder: true);
        GumEntities.Names(sentence).ShouldHaveSingleItem().Type.ShouldBe("place");
    }

    [Theory]
    [InlineData("<s>Peru</s> met <t>Chile</t>.", "Peru met Chile.", 0, 4, 9, 14)]
    [InlineData("<t>Chile</t> was met by <s>Peru</s>.", "Chile was met by Peru.", 17, 21, 0, 5)]
    public void Marks_are_taken_out_and_their_places_kept(string marked, string text, int ss, int se, int ts, int te) =>
        MarkedPair.Parse(marked, "CONSULT").ShouldBe(new MarkedPair(text, ss, se, ts, te, "CONSULT"));

    [Fact]
    public void A_pair_without_a_mark_is_left_out() => MarkedPair.Parse("<s>Peru</s> met Chile.", "CONSULT").ShouldBeNull();

    [Fact]
    public void Attributions_keep_broken_content_in_pieces()
    {
        var folder = Directory.CreateTempSubdirectory();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "text"));
        Directory.CreateDirectory(Path.Combine(folder.FullName, "attr"));
        File.WriteAllText(Path.Combine(folder.FullName, "text", "a.txt"), "\"No,\" she said, \"never.\"");
        File.WriteAllText(Path.Combine(folder.FullName, "attr", "a_x1.ann"), "T1\tContent 0 5;16 24\t…\nT2\tSource 6 9\tshe\nT3\tCue 10 14\tsaid\nE1\tAttribution:T3 Content:T1 Cue:T3 Source:T2\n");
        var article = AttributionReader.Read(folder.FullName).ShouldHaveSingleItem();
        var attribution = article.Attributions.ShouldHaveSingleItem();
        attribution.Contents.ShouldHaveSingleItem().ShouldBe([new TextSpan(0, 5), new TextSpan(16, 24)]);
        attribution.Sources[0][0].Of(article.Text).ShouldBe("she");
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Gold_offsets_count_code_points()
    {
        var texts = Path.GetTempFileName();
        var gold = Path.GetTempFileName();
        File.WriteAllText(texts, """{"id":"d","published":"2019-05-09","text":"😀 Peru met Chile."}""" + "\n");
        File.WriteAllText(gold, """{"doc":"d","id":"1","kind":"meeting","participants":[{"text":"Peru","start":2,"end":6,"name":"Peru","accept":["Lima"]}],"date":"2019-05-08","status":"held","evidence":{"start":2,"end":16},"head":{"start":7,"end":10},"certainty":"asserted"}""" + "\n");
        var reports = GoldReader.Texts(texts);
        var entry = GoldReader.Entries(gold, reports).ShouldHaveSingleItem();
        entry.Head.Of(reports["d"].Text).ShouldBe("met");
        (entry.Status, entry.HasDate, entry.Main[0].Name).ShouldBe(("held", true, "Peru"));
        File.Delete(texts);
        File.Delete(gold);
    }
}
