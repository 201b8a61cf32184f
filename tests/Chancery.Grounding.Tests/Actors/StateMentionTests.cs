namespace Chancery.Grounding.Tests.Actors;

public sealed class StateMentionTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    [Fact]
    public void A_state_is_found_by_name()
    {
        var actor = gazetteer.One(new Analysis().Sentence("Norland/PROPN/2/nsubj refused/VERB/0/root/refuse"), "Norland");
        (actor.Name, actor.Country, actor.Code, actor.Kind).ShouldBe(("Norland", "NOR", "NOR", "state"));
    }

    [Fact]
    public void An_alias_gives_the_usual_name() =>
        gazetteer.One(new Analysis().Sentence("N.L./PROPN/2/nsubj refused/VERB/0/root/refuse"), "N.L.").Name.ShouldBe("Norland");

    [Fact]
    public void A_possessive_mark_is_not_part_of_the_mention() =>
        gazetteer.Resolve(new Analysis().Sentence("Norland/PROPN/3/nmod:poss 's/PART/1/case offer/NOUN/0/root")).Actors.ShouldContain(a => a.Text == "Norland");

    [Fact]
    public void A_country_that_only_says_where_is_no_actor() =>
        gazetteer.Resolve(new Analysis().Sentence("Fighting/NOUN/0/root in/ADP/3/case Norland/PROPN/1/nmod")).Actors.ShouldNotContain(a => a.Text == "Norland");

    [Fact]
    public void A_country_that_receives_is_an_actor() =>
        gazetteer.Resolve(new Analysis().Sentence("They/PRON/2/nsubj wrote/VERB/0/root/write to/ADP/4/case Norland/PROPN/2/obl")).Actors.ShouldContain(a => a.Text == "Norland");

    [Fact]
    public void An_adjective_before_another_noun_names_the_state() =>
        gazetteer.One(new Analysis().Sentence("The/DET/3/det Norlandic/ADJ/3/amod offensive/NOUN/4/nsubj failed/VERB/0/root/fail"), "Norlandic").Name.ShouldBe("Norland");

    [Fact]
    public void Short_capitals_are_not_looked_for_in_a_headline_of_capitals() =>
        gazetteer.Resolve(new Analysis().Sentence("WHO/PRON/2/nsubj BROKE/VERB/0/root THE/DET/4/det TRUCE/NOUN/2/obj AGAIN/ADV/2/advmod")).Actors.ShouldNotContain(a => a.Name == "World Harbour Office");

    [Fact]
    public void A_state_is_found_in_a_headline_of_capitals() =>
        gazetteer.Resolve(new Analysis().Sentence("NORLAND/PROPN/2/nsubj BREAKS/VERB/0/root THE/DET/4/det TRUCE/NOUN/2/obj")).Actors.ShouldContain(a => a.Name == "Norland");

    [Fact]
    public void A_word_in_small_letters_is_no_acronym() =>
        gazetteer.Resolve(new Analysis().Sentence("nl/NOUN/0/root")).Actors.ShouldBeEmpty();

    [Fact]
    public void The_longest_name_wins() =>
        gazetteer.Resolve(new Analysis { Published = new DateOnly(1985, 1, 1) }.Sentence("Norland/PROPN/2/compound Union/PROPN/3/nsubj left/VERB/0/root/leave")).Actors
            .Select(a => (a.Text, a.Name)).ShouldBe([("Norland Union", "Old Norland")]);
}
