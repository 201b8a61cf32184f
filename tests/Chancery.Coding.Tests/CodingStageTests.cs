using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Tests;

public sealed class CodingStageTests
{
    private static readonly CodingStage Stage = new(CodebookLoader.Load(Path.Combine(Repository.Root, "codebook")), "test");

    // Peru accused Chile and Bolivia on Monday .
    private static readonly Sentence Accused = Trees.Sentence(
        "Peru Peru PROPN 2 nsubj", "accused accuse VERB 0 root", "Chile Chile PROPN 2 obj", "and and CCONJ 5 cc", "Bolivia Bolivia PROPN 3 conj", ". . PUNCT 2 punct");

    private static IReadOnlyList<Entry> Code(Sentence sentence, IReadOnlyList<EventCandidate> candidates, IReadOnlyList<AttributionMention>? attributions = null) =>
        Stage.Code(Trees.Report(sentence, candidates, [.. Names(sentence)], attributions)).Entries;

    private static IEnumerable<Actor> Names(Sentence sentence) =>
        Enumerable.Range(0, sentence.Tokens.Count).Where(i => sentence[i].Upos is "PROPN").Select(i => Trees.Actor(sentence, i, i, sentence[i].Form));

    [Fact]
    public void A_sure_word_gives_an_entry_with_its_subject_and_objects()
    {
        var entry = Code(Accused, [Trees.Candidate(1, "accusation", 0.9f)]).ShouldHaveSingleItem();
        entry.Kinds.ShouldBe(["accusation"]);
        entry.Code.ShouldBe("ACCUSE");
        entry.Source.Select(a => a.Name).ShouldBe(["Peru"]);
        entry.Target.Select(a => a.Name).ShouldBe(["Chile", "Bolivia"]);
        entry.EvidenceText.ShouldBe("Peru accused Chile and Bolivia");
    }

    [Fact]
    public void A_doubtful_word_gives_none_and_is_told_of()
    {
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "noted note VERB 0 root", "Chile Chile PROPN 2 obj");
        var report = Trees.Report(sentence, [Trees.Candidate(1, "demand", 0.3f)], [.. Names(sentence)]);
        var coded = Stage.Code(report);
        coded.Entries.ShouldBeEmpty();
        coded.Uncoded.ShouldHaveSingleItem().Reason.ShouldContain("0.30");
    }

    [Fact]
    public void The_subject_of_a_passive_is_not_the_doer()
    {
        // Chile was accused by Peru
        var sentence = Trees.Sentence("Chile Chile PROPN 3 nsubj:pass", "was be AUX 3 aux:pass", "accused accuse VERB 0 root", "by by ADP 5 case", "Peru Peru PROPN 3 obl:agent");
        var entry = Code(sentence, [Trees.Candidate(2, "accusation", 0.9f)]).ShouldHaveSingleItem();
        entry.Source.Select(a => a.Name).ShouldBe(["Peru"]);
        entry.Target.Select(a => a.Name).ShouldBe(["Chile"]);
    }

    [Fact]
    public void Parties_to_a_meeting_stand_together_as_source()
    {
        // Peru met with Chile
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "met meet VERB 0 root", "with with ADP 4 case", "Chile Chile PROPN 2 obl");
        var entry = Code(sentence, [Trees.Candidate(1, "meeting", 0.9f)]).ShouldHaveSingleItem();
        entry.Source.Select(a => a.Name).ShouldBe(["Peru", "Chile"]);
        entry.Target.ShouldBeEmpty();
    }

    [Fact]
    public void What_stands_in_somebodys_words_is_attributed_to_them()
    {
        // Peru said Chile attacked Bolivia
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "said say VERB 0 root", "Chile Chile PROPN 4 nsubj", "attacked attack VERB 2 ccomp", "Bolivia Bolivia PROPN 4 obj");
        var attribution = new AttributionMention(sentence[0].Span, sentence[1].Span, [sentence.SpanOf(2, 4)]);
        var entries = Code(sentence, [Trees.Candidate(1, "statement", 0.95f), Trees.Candidate(3, "assault", 0.9f)], [attribution]);
        var assault = entries.Single(e => e.Kinds.Contains("assault"));
        assault.Attribution.ShouldHaveSingleItem().Source!.Name.ShouldBe("Peru");
        assault.Source.Select(a => a.Name).ShouldBe(["Chile"]);
        var statement = entries.Single(e => e.Kinds.Contains("statement"));
        statement.Attribution.ShouldBeEmpty();
        statement.Content.ShouldBe("Chile attacked Bolivia");
        statement.Source.Select(a => a.Name).ShouldBe(["Peru"]);
    }

    [Fact]
    public void The_same_report_gives_the_same_ids() =>
        Code(Accused, [Trees.Candidate(1, "accusation", 0.9f)])[0].Id.ShouldBe(Code(Accused, [Trees.Candidate(1, "accusation", 0.9f)])[0].Id);

    [Fact]
    public void A_reports_credits_become_a_source_entry()
    {
        var report = Trees.Report(Accused, []);
        var credited = report with { Analysis = report.Analysis with { Report = report.Report with { Credits = new ReportCredits(new TextSpan(0, 4), "Ana Roe", ["Peru"], []) } } };
        Stage.Code(credited).Entries.ShouldHaveSingleItem().Kinds.ShouldBe(["source"]);
    }

    // "Chile must leave ," Peru said .
    private static readonly Sentence Quoted = Trees.Sentence(
        "Chile Chile PROPN 3 nsubj", "must must AUX 3 aux", "leave leave VERB 6 ccomp", ", , PUNCT 6 punct", "Peru Peru PROPN 6 nsubj", "said say VERB 0 root", ". . PUNCT 6 punct");

    private static readonly AttributionMention PeruSays = new(Quoted[4].Span, Quoted[5].Span, [Quoted.SpanOf(0, 2)]);

    [Fact]
    public void What_must_be_done_in_a_quotation_is_the_speakers_demand() =>
        Code(Quoted, [Trees.Candidate(2, "demand", 0.9f)], [PeruSays]).Single(e => e.Kinds[0] == Kinds.Demand).Source.Select(a => a.Name).ShouldBe(["Peru"]);

    [Fact]
    public void A_demand_told_of_in_a_quotation_stays_with_those_whom_the_model_is_sure_of() =>
        Code(Quoted, [Trees.Candidate(2, "demand", 0.9f, new EventArgument("actor", 0, 0.9f))], [PeruSays]).Single(e => e.Kinds[0] == Kinds.Demand).Source.Select(a => a.Name).ShouldBe(["Chile"]);
}
