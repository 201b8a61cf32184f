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
}
