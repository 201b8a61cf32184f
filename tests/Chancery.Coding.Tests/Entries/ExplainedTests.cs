using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

/// <summary>Why an entry is there, and why another is not.</summary>
public sealed class ExplainedTests
{
    private static readonly CodingStage Stage = new(CodebookLoader.Load(Path.Combine(Repository.Root, "codebook")), "test");

    private static CodedReport Code(Sentence sentence, IReadOnlyList<EventCandidate> candidates, IReadOnlyList<When>? dates = null, IReadOnlyList<AttributionMention>? attributions = null)
    {
        var names = Enumerable.Range(0, sentence.Tokens.Count).Where(i => sentence[i].Upos == "PROPN").Select(i => Trees.Actor(sentence, i, i, sentence[i].Form)).ToList();
        return Stage.Code(Trees.Report(sentence, candidates, names, attributions) with { Dates = dates ?? [] });
    }

    // Peru accused Chile yesterday
    private static readonly Sentence Accused = Trees.Sentence("Peru Peru PROPN 2 nsubj", "accused accuse VERB 0 root", "Chile Chile PROPN 2 obj", "yesterday yesterday NOUN 2 obl");

    [Fact]
    public void It_names_the_pattern_and_the_model_with_their_confidence()
    {
        var why = Code(Accused, [Trees.Candidate(1, "accusation", 0.9f)]).Entries[0].Why;
        why.ShouldContain("pattern \"accuse of\" of ACCUSE 0.95; model: accusation 0.90");
        why.ShouldContain("confidence 0.");
    }

    [Fact]
    public void It_says_by_what_each_party_and_the_day_are_tied_to_the_word()
    {
        var day = new When("yesterday", Accused[3].Span, new DateOnly(2019, 5, 8), new DateOnly(2019, 5, 8), "day", "DATE", "2019-05-08");
        var why = Code(Accused, [Trees.Candidate(1, "accusation", 0.9f, new EventArgument("target", 2, 0.72f))], [day]).Entries[0].Why;
        why.ShouldContain("source “Peru”: nsubj of “accused”");
        why.ShouldContain("target “Chile”: the model's arc 0.72, obj of “accused”");
        why.ShouldContain("when “yesterday”: obl of “accused”");
    }

    [Fact]
    public void It_says_that_somebody_is_the_speaker()
    {
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "said say VERB 0 root", "so so ADV 2 advmod");
        var attribution = new AttributionMention(sentence[0].Span, sentence[1].Span, [sentence[2].Span]);
        Code(sentence, [Trees.Candidate(1, "statement", 0.95f)], null, [attribution]).Entries[0].Why.ShouldContain("source “Peru”: the speaker, nsubj of “said”");
    }

    [Fact]
    public void A_clause_whose_doer_is_unknown_is_told_of()
    {
        var sentence = Trees.Sentence("Frost frost NOUN 2 nsubj", "attacked attack VERB 0 root", "orchards orchard NOUN 2 obj", "inland inland ADV 2 advmod");
        var silent = Code(sentence, [Trees.Candidate(1, "assault", 0.9f)]).Uncoded.ShouldHaveSingleItem();
        silent.Reason.ShouldContain("“Frost” is no known party");
        silent.Clause.Of(Trees.Text(sentence)).ShouldBe("Frost attacked orchards inland");
    }

    [Fact]
    public void A_word_of_the_codebook_that_the_model_passes_over_is_told_of()
    {
        var sentence = Trees.Sentence("The the DET 2 det", "siege siege NOUN 3 nsubj", "lasted last VERB 0 root");
        Code(sentence, []).Uncoded.ShouldHaveSingleItem().Reason.ShouldBe("the model saw no event here; a word of COERCE, which has no pattern that begins at it");
    }

    [Fact]
    public void A_word_that_gave_an_entry_is_not_told_of_for_another_kind()
    {
        var candidate = Trees.Candidate(1, "accusation", 0.9f);
        Code(Accused, [candidate with { Kinds = [.. candidate.Kinds, new Scored("demand", 0.5f)] }]).Uncoded.ShouldBeEmpty();
    }

    [Fact]
    public void The_verb_of_an_entry_that_stands_at_its_object_is_not_told_of()
    {
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "held hold VERB 0 root", "talks talk NOUN 2 obj");
        var coded = Code(sentence, []);
        coded.Entries.ShouldHaveSingleItem().HeadText.ShouldBe("talks");
        coded.Uncoded.ShouldBeEmpty();
    }

    [Fact]
    public void A_month_is_not_taken_for_a_word_of_the_codebook() =>
        Code(Trees.Sentence("Rain rain NOUN 2 nsubj", "fell fall VERB 0 root", "in in ADP 4 case", "March March PROPN 2 obl"), []).Uncoded.ShouldNotContain(u => u.Text == "March");
}
