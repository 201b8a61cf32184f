using Chancery.Domain;

namespace Chancery.Grounding.Tests.Actors;

public sealed class PronounTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    private const string BergSpoke = "Arno/PROPN/2/compound Berg/PROPN/3/nsubj spoke/VERB/0/root/speak";

    [Fact]
    public void He_is_the_subject_of_the_sentence_before() =>
        gazetteer.One(new Analysis().Sentence(BergSpoke).Sentence("He/PRON/2/nsubj left/VERB/0/root/leave"), "He").Name.ShouldBe("Arno Bërg");

    [Fact]
    public void She_is_not_a_man_so_called()
    {
        var analysis = new Analysis().Sentence("Lena/PROPN/2/compound Falk/PROPN/3/nsubj met/VERB/0/root/meet Mr/PROPN/5/compound Stahl/PROPN/3/obj")
            .Sentence("She/PRON/2/nsubj left/VERB/0/root/leave");
        gazetteer.One(analysis, "She").Name.ShouldBe("Lena Falk");
    }

    [Fact]
    public void Him_is_not_the_subject_of_the_same_verb()
    {
        var analysis = new Analysis().Sentence("Stahl/PROPN/2/nsubj waited/VERB/0/root/wait").Sentence("Berg/PROPN/2/nsubj called/VERB/0/root/call him/PRON/2/obj");
        gazetteer.One(analysis, "him").Name.ShouldBe("Igor Stahl");
    }

    [Fact]
    public void His_before_the_subject_is_the_subjects()
    {
        var analysis = new Analysis().Sentence("Stahl/PROPN/2/nsubj waited/VERB/0/root/wait")
            .Sentence("In/ADP/3/case his/PRON/3/nmod:poss speech/NOUN/6/obl ,/PUNCT/3/punct Berg/PROPN/6/nsubj agreed/VERB/0/root/agree");
        gazetteer.One(analysis, "his").Name.ShouldBe("Arno Bërg");
    }

    [Fact]
    public void He_without_anybody_before_stays_unresolved()
    {
        var actor = gazetteer.One(new Analysis().Sentence("He/PRON/2/nsubj left/VERB/0/root/leave"), "He");
        (actor.Name, actor.Kind).ShouldBe((null, "pronoun"));
    }

    [Fact]
    public void A_person_named_long_ago_is_not_he()
    {
        var analysis = new Analysis().Sentence(BergSpoke);
        for (var i = 0; i < 6; i++)
        {
            analysis.Sentence("Rain/NOUN/2/nsubj fell/VERB/0/root/fall");
        }

        gazetteer.One(analysis.Sentence("He/PRON/2/nsubj left/VERB/0/root/leave"), "He").Name.ShouldBeNull();
    }

    [Fact]
    public void Its_is_the_states() =>
        gazetteer.One(new Analysis().Sentence("Norland/PROPN/2/nsubj moved/VERB/0/root/move its/PRON/4/nmod:poss fleet/NOUN/2/obj"), "its").Name.ShouldBe("Norland");

    [Fact]
    public void It_that_only_fills_a_place_is_no_actor() =>
        gazetteer.Resolve(new Analysis().Sentence("It/PRON/2/expl rained/VERB/0/root/rain")).Actors.ShouldBeEmpty();

    [Fact]
    public void They_are_the_parties_joined_before()
    {
        var analysis = new Analysis().Sentence("Norland/PROPN/4/nsubj and/CCONJ/3/cc Ostland/PROPN/1/conj met/VERB/0/root/meet")
            .Sentence("They/PRON/2/nsubj agreed/VERB/0/root/agree");
        gazetteer.Resolve(analysis).Actors.Where(a => a.Text == "They").Select(a => a.Name).ShouldBe(["Norland", "Ostland"]);
    }

    [Fact]
    public void I_in_a_quotation_is_its_speaker()
    {
        var analysis = new Analysis().Sentence("“/PUNCT/3/punct I/PRON/3/nsubj agree/VERB/6/ccomp ”/PUNCT/3/punct Berg/PROPN/6/nsubj said/VERB/0/root/say").Says("Berg", "said", "I agree");
        gazetteer.One(analysis, "I").Name.ShouldBe("Arno Bërg");
    }

    [Fact]
    public void We_in_a_quotation_is_the_speakers_side()
    {
        var analysis = new Analysis().Sentence("“/PUNCT/3/punct We/PRON/3/nsubj agree/VERB/6/ccomp ”/PUNCT/3/punct Berg/PROPN/6/nsubj said/VERB/0/root/say").Says("Berg", "said", "We agree");
        gazetteer.One(analysis, "We").Name.ShouldBe("Norland");
    }

    [Fact]
    public void You_stays_unresolved()
    {
        var analysis = new Analysis().Sentence(BergSpoke).Sentence("You/PRON/2/nsubj know/VERB/0/root");
        gazetteer.One(analysis, "You").Name.ShouldBeNull();
    }
}
