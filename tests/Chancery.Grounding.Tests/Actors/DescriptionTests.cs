using Chancery.Domain;

namespace Chancery.Grounding.Tests.Actors;

public sealed class DescriptionTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    [Fact]
    public void Troops_of_a_state_act_for_it()
    {
        var actor = gazetteer.One(new Analysis().Sentence("Norlandic/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root/leave"), "Norlandic troops");
        (actor.Name, actor.Country, actor.Code).ShouldBe(("Norland", "NOR", "NORMIL"));
        actor.Basis.ShouldNotBeNull();
    }

    [Fact]
    public void A_president_without_name_is_the_holder_at_the_date() =>
        gazetteer.One(new Analysis().Sentence("The/DET/3/det Sudmarkian/ADJ/3/amod president/NOUN/4/nsubj left/VERB/0/root/leave"), "Sudmarkian president").Name.ShouldBe("Igor Stahl");

    [Fact]
    public void An_office_that_nobody_is_known_to_hold_is_the_states() =>
        gazetteer.One(new Analysis().Sentence("The/DET/4/det Sudmarkian/ADJ/4/amod foreign/ADJ/4/amod minister/NOUN/5/nsubj left/VERB/0/root/leave"), "Sudmarkian foreign minister").Name.ShouldBe("Sudmark");

    [Fact]
    public void A_former_president_is_not_the_present_one() =>
        gazetteer.One(new Analysis().Sentence("The/DET/4/det former/ADJ/4/amod Sudmarkian/ADJ/4/amod president/NOUN/5/nsubj left/VERB/0/root/leave"), "former Sudmarkian president").Name.ShouldBe("Sudmark");

    [Fact]
    public void An_official_of_a_state_acts_for_it_and_keeps_the_description()
    {
        var actor = gazetteer.One(new Analysis().Sentence("A/DET/4/det senior/ADJ/4/amod Norlandic/ADJ/4/amod official/NOUN/5/nsubj left/VERB/0/root/leave"), "senior Norlandic official");
        actor.Name.ShouldBe("Norland");
        actor.AlsoKnownAs.ShouldContain("Norlandic official");
    }

    [Fact]
    public void The_chief_of_an_organisation_is_its_holder() =>
        gazetteer.One(new Analysis().Sentence("The/DET/4/det Sea/PROPN/3/compound Alliance/PROPN/4/compound secretary-general/NOUN/5/nsubj left/VERB/0/root/leave"), "Sea Alliance secretary-general").Name.ShouldBe("Edda Holm");

    [Fact]
    public void The_ministry_without_a_country_is_the_last_ministry_named()
    {
        var analysis = new Analysis().Sentence("Norland/PROPN/4/nmod:poss 's/PART/1/case defence/NOUN/4/compound ministry/NOUN/5/nsubj wrote/VERB/0/root/write")
            .Sentence("The/DET/3/det defence/NOUN/3/compound ministry/NOUN/4/nsubj waited/VERB/0/root/wait");
        gazetteer.Last(analysis, "defence ministry").Name.ShouldBe("Norland");
    }

    [Fact]
    public void The_alliance_is_the_last_alliance_named()
    {
        var analysis = new Analysis().Sentence("The/DET/3/det Sea/PROPN/3/compound Alliance/PROPN/4/nsubj met/VERB/0/root/meet")
            .Sentence("The/DET/2/det alliance/NOUN/3/nsubj waited/VERB/0/root/wait");
        gazetteer.Last(analysis, "alliance").Name.ShouldBe("Sea Alliance");
    }

    [Fact]
    public void The_group_is_not_an_alliance()
    {
        var analysis = new Analysis().Sentence("The/DET/3/det Sea/PROPN/3/compound Alliance/PROPN/4/nsubj met/VERB/0/root/meet")
            .Sentence("The/DET/2/det group/NOUN/3/nsubj waited/VERB/0/root/wait");
        gazetteer.Last(analysis, "group").Name.ShouldBeNull();
    }

    [Fact]
    public void Allies_of_a_state_are_not_the_state() =>
        gazetteer.One(new Analysis().Sentence("Norland/PROPN/5/nsubj and/CCONJ/4/cc its/PRON/4/nmod:poss allies/NOUN/1/conj/ally met/VERB/0/root/meet"), "allies").Name.ShouldBeNull();

    [Fact]
    public void The_two_leaders_are_the_two_named_before()
    {
        var analysis = new Analysis().Sentence("Arno/PROPN/2/compound Berg/PROPN/3/nsubj met/VERB/0/root/meet Igor/PROPN/5/compound Stahl/PROPN/3/obj")
            .Sentence("The/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj/leader agreed/VERB/0/root/agree");
        gazetteer.Resolve(analysis).Actors.Where(a => a.Text == "two leaders").Select(a => a.Name).ShouldBe(["Arno Bërg", "Igor Stahl"]);
    }

    [Fact]
    public void Two_leaders_with_one_named_stay_unresolved()
    {
        var analysis = new Analysis().Sentence("Arno/PROPN/2/compound Berg/PROPN/3/nsubj spoke/VERB/0/root/speak")
            .Sentence("The/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj/leader agreed/VERB/0/root/agree");
        gazetteer.Last(analysis, "two leaders").Name.ShouldBeNull();
    }

    [Fact]
    public void A_counterpart_of_another_state_holds_the_same_office()
    {
        var analysis = new Analysis().Sentence("Arno/PROPN/2/compound Berg/PROPN/3/nsubj met/VERB/0/root/meet his/PRON/6/nmod:poss Sudmarkian/ADJ/6/amod counterpart/NOUN/3/obj");
        gazetteer.One(analysis, "Sudmarkian counterpart").Name.ShouldBe("Igor Stahl");
    }

    [Fact]
    public void A_counterpart_in_apposition_is_the_person_named()
    {
        var analysis = new Analysis().Sentence("Berg/PROPN/2/nsubj met/VERB/0/root/meet his/PRON/4/nmod:poss counterpart/NOUN/2/obj ,/PUNCT/4/punct Ivo/PROPN/7/compound Lund/PROPN/4/appos").Name(NameType.Person, 6, 7);
        gazetteer.One(analysis, "counterpart").Name.ShouldBe("Ivo Lund");
    }

    [Fact]
    public void Diplomats_of_listed_states_are_one_actor_for_each()
    {
        var analysis = new Analysis().Sentence("Top/ADJ/2/amod diplomats/NOUN/7/nsubj/diplomat from/ADP/4/case Norland/PROPN/2/nmod and/CCONJ/6/cc Ostland/PROPN/4/conj met/VERB/0/root/meet");
        gazetteer.Resolve(analysis).Actors.Where(a => a.Text == "Top diplomats").Select(a => a.Name).ShouldBe(["Norland", "Ostland"]);
        gazetteer.Resolve(analysis).Actors.ShouldContain(a => a.Text == "Ostland");
    }

    [Fact]
    public void Rebels_backed_by_a_state_are_not_the_states()
    {
        var found = gazetteer.Resolve(new Analysis().Sentence("Norland/PROPN/3/obl -/PUNCT/3/punct backed/VERB/4/amod/back rebels/NOUN/5/nsubj/rebel left/VERB/0/root/leave")).Actors;
        found.First(a => a.Text == "Norland-backed rebels").Name.ShouldBeNull();
        found.ShouldContain(a => a.Text == "Norland" && a.Name == "Norland");
    }
}
