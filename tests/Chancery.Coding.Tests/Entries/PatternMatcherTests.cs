using Chancery.Coding.Codebooks;
using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

public sealed class PatternMatcherTests
{
    private static readonly Codebook Codebook = new(
        [
            CodebookLoader.Read("meet.yaml", "code: CONSULT\nkinds: [meeting]\npatterns:\n"
                + "  - {name: meet with, head: {lemmas: [meet], pos: VERB}, with: {\"obl:with\": []}, without: [neg], kind: meeting}\n"
                + "  - {name: ring up, head: {lemmas: [cripple, plane, ring], pos: VERB}, with: {\"obj|nsubj:pass\": [envoy]}, source: nsubj, target: \"obj|nsubj:pass\", kind: meeting}\n"
                + "  - {name: hold talks, head: {lemmas: [hold]}, with: {obj: [talk]}, on: obj, kind: meeting}\n"),
        ], "hash");

    private static string Matches(Sentence sentence) => string.Join(' ', PatternMatcher.Match(sentence, Codebook).Select(m => $"{m.Pattern.Name}@{sentence[m.Head].Form}"));

    private static readonly string[] MetWith = ["She she PRON 2 nsubj", "met meet VERB 0 root", "with with ADP 4 case", "envoys envoy NOUN 2 obl"];

    [Fact]
    public void A_relation_with_its_preposition_is_matched() => Matches(Trees.Sentence(MetWith)).ShouldBe("meet with@met");

    [Fact]
    public void A_forbidden_negation_stops_a_pattern() =>
        Matches(Trees.Sentence("She she PRON 3 nsubj", "never never ADV 3 advmod", "met meet VERB 0 root", "with with ADP 5 case", "envoys envoy NOUN 3 obl")).ShouldBe("");

    [Fact]
    public void The_entry_can_stand_on_a_dependent() =>
        Matches(Trees.Sentence("They they PRON 2 nsubj", "held hold VERB 0 root", "talks talk NOUN 2 obj")).ShouldBe("hold talks@talks");

    [Fact]
    public void Another_object_is_no_match() =>
        Matches(Trees.Sentence("They they PRON 2 nsubj", "held hold VERB 0 root", "hands hand NOUN 2 obj")).ShouldBe("");

    [Fact]
    public void The_part_of_speech_must_fit() =>
        Matches(Trees.Sentence("The the DET 2 det", "meet meet NOUN 0 root", "with with ADP 4 case", "envoys envoy NOUN 2 obl")).ShouldBe("");

    [Theory]
    [InlineData("obj")]
    [InlineData("nsubj:pass")]
    public void One_of_several_relations_is_enough(string relation) =>
        Matches(Trees.Sentence("rang ring VERB 0 root", $"envoys envoy NOUN 1 {relation}")).ShouldBe("ring up@rang");

    [Fact]
    public void A_pattern_names_who_and_whom()
    {
        var match = PatternMatcher.Match(Trees.Sentence("Peru Peru PROPN 2 nsubj", "rang ring VERB 0 root", "envoys envoy NOUN 2 obj"), Codebook).ShouldHaveSingleItem();
        (match.Source, match.Target).ShouldBe((0, 2));
    }

    [Theory]
    [InlineData("crippled crippl VERB 0 root", "envoys envoy NOUN 1 obj")]
    [InlineData("crippling crippl VERB 0 root", "envoys envoy NOUN 1 obj")]
    [InlineData("crippled crippled VERB 0 root", "envoys envoys NOUN 1 obj")]
    [InlineData("ringing ringing VERB 0 root", "envoys envoy NOUN 1 obj")]
    [InlineData("crippled cripple VERB 0 root", "Envoys Envoys PROPN 1 obj")]
    public void A_faulty_lemma_is_seen_through(string verb, string noun) => Matches(Trees.Sentence(verb, noun)).ShouldStartWith("ring up@");

    [Fact]
    public void Another_words_form_is_not_taken_for_a_faulty_lemma() => Matches(Trees.Sentence("plans plan VERB 0 root", "envoys envoy NOUN 1 obj")).ShouldBe("");

    [Theory]
    [InlineData("it has no obl:with", "met meet VERB 0 root")]
    [InlineData("it is negated", "met meet VERB 0 root", "never never ADV 1 advmod", "with with ADP 4 case", "envoys envoy NOUN 1 obl")]
    public void What_keeps_a_pattern_from_holding_is_said(string reason, params string[] words) =>
        PatternMatcher.Lacks(Trees.Sentence(words), 0, Codebook.Codes[0].Patterns[0]).ShouldBe(reason);
}
