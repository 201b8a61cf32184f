using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

/// <summary>A code that a user added refines what the model and the wider codes say.</summary>
public sealed class FinerCodeTests
{
    private static readonly CodingStage Stage = new(CodebookLoader.Load(Path.Combine(Repository.Root, "samples", "codebooks", "incidents")), "test");

    // Peru seized a tanker
    private static readonly Sentence Seized = Trees.Sentence("Peru Peru PROPN 2 nsubj", "seized seize VERB 0 root", "a a DET 4 det", "tanker tanker NOUN 2 obj");

    // a cyber attack on Peru
    private static readonly Sentence Attack = Trees.Sentence(
        "reported report VERB 0 root", "a a DET 4 det", "cyber cyber ADJ 4 amod", "attack attack NOUN 1 obj", "on on ADP 6 case", "Peru Peru PROPN 4 nmod");

    private static CodedReport Code(Sentence sentence, params EventCandidate[] candidates) =>
        Stage.Code(Trees.Report(sentence, candidates, [.. Enumerable.Range(0, sentence.Tokens.Count).Where(i => sentence[i].Upos == "PROPN").Select(i => Trees.Actor(sentence, i, i, sentence[i].Form))]));

    [Fact]
    public void Its_pattern_gives_an_entry_where_the_model_is_silent()
    {
        var entry = Code(Seized).Entries.ShouldHaveSingleItem();
        (entry.Kinds[0], entry.Code, entry.Mode).ShouldBe(("coercion", "MARITIME", "seizure"));
        entry.Source.Select(a => a.Name).ShouldBe(["Peru"]);
        entry.Target.Select(a => a.Text).ShouldBe(["tanker"]);
    }

    [Fact]
    public void The_models_entry_at_the_same_word_is_refined_not_doubled() =>
        Code(Seized, Trees.Candidate(1, "coercion", 0.95f)).Entries.ShouldHaveSingleItem().Code.ShouldBe("MARITIME");

    [Fact]
    public void A_wider_codes_kind_at_the_same_word_gives_way()
    {
        var coded = Code(Attack, Trees.Candidate(3, "assault", 0.97f));
        coded.Entries.ShouldHaveSingleItem().Kinds.ShouldBe(["coercion"]);
        coded.Entries[0].Code.ShouldBe("CYBER");
        coded.Entries[0].Target.Select(a => a.Name).ShouldBe(["Peru"]);
    }

    [Fact]
    public void A_kind_that_it_does_not_refine_stays() =>
        Code(Attack, Trees.Candidate(3, "support", 0.97f)).Entries.SelectMany(e => e.Kinds).ShouldBe(["coercion", "support"], ignoreOrder: true);

    [Fact]
    public void A_doer_that_the_pattern_lists_need_not_be_known()
    {
        var sentence = Trees.Sentence("men man NOUN 2 nsubj", "boarded board VERB 0 root", "the the DET 4 det", "ferry ferry NOUN 2 obj");
        Code(sentence).Entries.ShouldHaveSingleItem().Mode.ShouldBe("boarding");
    }

    [Fact]
    public void Others_who_do_the_same_give_none_and_are_told_of()
    {
        var sentence = Trees.Sentence("tourists tourist NOUN 2 nsubj", "boarded board VERB 0 root", "the the DET 4 det", "ferry ferry NOUN 2 obj");
        var coded = Code(sentence);
        coded.Entries.ShouldBeEmpty();
        coded.Uncoded.ShouldHaveSingleItem().Reason.ShouldContain("pattern \"board a ship\" of MARITIME does not hold: its nsubj is “tourists”");
    }

    [Fact]
    public void A_wider_code_keeps_what_the_finer_one_does_not_match()
    {
        var sentence = Trees.Sentence("Peru Peru PROPN 2 nsubj", "arrested arrest VERB 0 root", "two two NUM 4 nummod", "men man NOUN 2 obj");
        Code(sentence).Entries.ShouldHaveSingleItem().Code.ShouldBe("COERCE");
    }
}
