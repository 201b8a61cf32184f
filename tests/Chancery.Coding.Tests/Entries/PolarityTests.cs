using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

public sealed class PolarityTests
{
    // Peru did not attack .
    private static readonly Sentence DidNot = Trees.Sentence("Peru Peru PROPN 4 nsubj", "did do AUX 4 aux", "not not PART 4 advmod", "attack attack VERB 0 root");

    // Peru refused to meet Chile .
    private static readonly Sentence Refused = Trees.Sentence("Peru Peru PROPN 2 nsubj", "refused refuse VERB 0 root", "to to PART 4 mark", "meet meet VERB 2 xcomp", "Chile Chile PROPN 4 obj");

    // No talks were held .
    private static readonly Sentence NoTalks = Trees.Sentence("No no DET 2 det", "talks talk NOUN 4 nsubj:pass", "were be AUX 4 aux:pass", "held hold VERB 0 root");

    [Fact]
    public void A_word_of_denial_on_the_verb_negates_it() => Polarity.IsNegated(DidNot, 3).ShouldBeTrue();

    [Fact]
    public void What_is_refused_is_negated_and_the_refusal_is_not()
    {
        Polarity.IsNegated(Refused, 3).ShouldBeTrue();
        Polarity.IsNegated(Refused, 1).ShouldBeFalse();
    }

    [Fact]
    public void A_noun_with_no_before_it_is_negated() => Polarity.IsNegated(NoTalks, 1).ShouldBeTrue();

    [Fact]
    public void Of_acts_of_speaking_the_certainty_of_the_act_counts()
    {
        var candidate = new EventCandidate(0, 3, [], [new Scored("speech:asserted", 0.9f), new Scored("denied", 0.8f), new Scored("asserted", 0.2f)], [], []);
        Polarity.Certainty(DidNot, 3, candidate, Kinds.Statement).ShouldBe(Certainties.Asserted);
        Polarity.Certainty(DidNot, 3, candidate, Kinds.Assault).ShouldBe(Certainties.Denied);
        Polarity.Certainty(DidNot, 3, null, Kinds.Assault).ShouldBeNull();
    }
}
