namespace Chancery.Grounding.Tests.Actors;

public sealed class MetonymTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    [Fact]
    public void A_capital_that_says_something_is_a_government()
    {
        var found = gazetteer.Resolve(new Analysis().Sentence("Norville/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj"));
        found.Actors[0].Name.ShouldBe("Norland");
        found.Actors[0].Code.ShouldBe("NORGOV");
        found.Metonyms.Count.ShouldBe(1);
    }

    [Fact]
    public void A_capital_after_in_is_a_place()
    {
        var found = gazetteer.Resolve(new Analysis().Sentence("Talks/NOUN/2/nsubj began/VERB/0/root/begin in/ADP/4/case Norville/PROPN/2/obl"));
        found.Actors.ShouldBeEmpty();
        found.Metonyms.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_towns_after_in_is_places() =>
        gazetteer.Resolve(new Analysis().Sentence("Talks/NOUN/7/nsubj in/ADP/3/case Ostburg/PROPN/1/nmod and/CCONJ/5/cc Norville/PROPN/7/nsubj last/ADJ/7/obl failed/VERB/0/root/fail")).Metonyms.ShouldBeEmpty();

    [Fact]
    public void A_capital_that_is_visited_is_a_place() =>
        gazetteer.Resolve(new Analysis().Sentence("They/PRON/2/nsubj visited/VERB/0/root/visit Norville/PROPN/2/obj")).Metonyms.ShouldBeEmpty();

    [Fact]
    public void A_capital_that_is_accused_is_a_government() =>
        gazetteer.Resolve(new Analysis().Sentence("They/PRON/2/nsubj accused/VERB/0/root/accuse Norville/PROPN/2/obj")).Metonyms.Count.ShouldBe(1);

    [Fact]
    public void Between_two_capitals_stand_two_governments() =>
        gazetteer.Resolve(new Analysis().Sentence("Ties/NOUN/0/root between/ADP/3/case Norville/PROPN/1/nmod and/CCONJ/5/cc Ostburg/PROPN/3/conj")).Actors
            .Select(a => a.Name).ShouldBe(["Norland", "Ostland"]);

    [Fact]
    public void A_capital_owns_demands_as_a_government() =>
        gazetteer.Resolve(new Analysis().Sentence("Norville/PROPN/3/nmod:poss 's/PART/1/case demands/NOUN/0/root/demand")).Metonyms.Count.ShouldBe(1);

    [Fact]
    public void A_capital_owns_streets_as_a_town() =>
        gazetteer.Resolve(new Analysis().Sentence("Norville/PROPN/3/nmod:poss 's/PART/1/case streets/NOUN/0/root/street")).Metonyms.ShouldBeEmpty();

    [Fact]
    public void The_dateline_is_no_government() =>
        gazetteer.Resolve(new Analysis().Sentence("Norville/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj").Dateline("Norville")).Metonyms.ShouldBeEmpty();

    [Fact]
    public void A_seat_of_government_is_the_state_and_still_known_by_its_own_name()
    {
        var actor = gazetteer.One(new Analysis().Sentence("The/DET/3/det Red/PROPN/3/compound House/PROPN/4/nsubj agreed/VERB/0/root/agree"), "Red House");
        actor.Name.ShouldBe("Norland");
        actor.AlsoKnownAs.ShouldContain("Red House");
    }

    [Fact]
    public void Another_countrys_body_of_the_same_name_is_not_taken_for_it() =>
        gazetteer.Resolve(new Analysis().Sentence("Sudmarkian/ADJ/2/amod Norfleet/PROPN/3/nsubj fired/VERB/0/root/fire")).Actors.ShouldNotContain(a => a.Country == "NOR");

    [Fact]
    public void A_body_of_a_state_keeps_its_own_name()
    {
        var actor = gazetteer.One(new Analysis().Sentence("Norfleet/PROPN/2/nsubj fired/VERB/0/root/fire"), "Norfleet");
        (actor.Name, actor.Code).ShouldBe(("Norfleet", "NORMIL"));
    }
}
