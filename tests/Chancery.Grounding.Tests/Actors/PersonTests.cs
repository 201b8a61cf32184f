using Chancery.Domain;

namespace Chancery.Grounding.Tests.Actors;

public sealed class PersonTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    private const string President = "President/NOUN/3/compound Arno/PROPN/3/compound Berg/PROPN/4/nsubj spoke/VERB/0/root/speak";

    [Fact]
    public void A_full_name_is_looked_up_as_of_the_reports_date()
    {
        var actor = gazetteer.One(new Analysis().Sentence(President), "President Arno Berg");
        (actor.Role, actor.Country, actor.Code, actor.Kind).ShouldBe(("president", "NOR", "NORGOV", "person"));
        actor.AlsoKnownAs.ShouldContain("Norland");
    }

    [Fact]
    public void A_name_is_spelt_with_its_own_letters() =>
        gazetteer.One(new Analysis().Sentence(President), "President Arno Berg").Name.ShouldBe("Arno Bërg");

    [Fact]
    public void A_former_holder_keeps_the_country_and_is_former()
    {
        var actor = gazetteer.One(new Analysis().Sentence("Piet/PROPN/2/compound Dorn/PROPN/3/nsubj spoke/VERB/0/root/speak"), "Piet Dorn");
        (actor.Role, actor.Country, actor.Code).ShouldBe(("former president", "OST", "OSTELI"));
    }

    [Fact]
    public void A_title_with_country_is_part_of_the_mention() =>
        gazetteer.Resolve(new Analysis().Sentence("Norlandic/ADJ/5/amod foreign/ADJ/3/amod minister/NOUN/5/compound Lena/PROPN/5/compound Falk/PROPN/6/nsubj spoke/VERB/0/root/speak").Name(NameType.Person, 4, 5)).Actors
            .Select(a => a.Text).ShouldBe(["Norlandic foreign minister Lena Falk"]);

    [Fact]
    public void An_unknown_person_keeps_the_name_and_takes_role_and_country_from_the_title()
    {
        var actor = gazetteer.One(new Analysis().Sentence("Sudmarkian/ADJ/4/amod spokesman/NOUN/4/compound Ivo/PROPN/4/compound Lund/PROPN/5/nsubj spoke/VERB/0/root/speak").Name(NameType.Person, 3, 4), "Sudmarkian spokesman Ivo Lund");
        (actor.Name, actor.Role, actor.Country, actor.Code).ShouldBe(("Ivo Lund", "spokesman", "SUD", "SUDGOV"));
    }

    [Fact]
    public void A_name_after_a_role_is_a_person_even_where_the_model_marks_none() =>
        gazetteer.One(new Analysis().Sentence("Sudmarkian/ADJ/4/amod spokesman/NOUN/4/compound Ivo/PROPN/4/compound Lund/PROPN/5/nsubj spoke/VERB/0/root/speak"), "Sudmarkian spokesman Ivo Lund").Name.ShouldBe("Ivo Lund");

    [Fact]
    public void An_apposition_after_the_name_gives_the_role()
    {
        var analysis = new Analysis().Sentence("Ivo/PROPN/2/compound Lund/PROPN/8/nsubj ,/PUNCT/6/punct the/DET/6/det Sudmarkian/ADJ/6/amod spokesman/NOUN/2/appos ,/PUNCT/6/punct spoke/VERB/0/root/speak").Name(NameType.Person, 1, 2);
        gazetteer.One(analysis, "Ivo Lund").Country.ShouldBe("SUD");
        gazetteer.One(analysis, "Sudmarkian spokesman").Name.ShouldBe("Ivo Lund");
    }

    [Fact]
    public void A_family_name_is_the_person_named_in_full_before()
    {
        var analysis = new Analysis().Sentence("Ivo/PROPN/2/compound Lund/PROPN/3/nsubj spoke/VERB/0/root/speak").Name(NameType.Person, 1, 2)
            .Sentence("Lund/PROPN/2/nsubj left/VERB/0/root/leave");
        gazetteer.Last(analysis, "Lund").Name.ShouldBe("Ivo Lund");
    }

    [Fact]
    public void A_family_name_in_the_headline_is_the_person_named_in_full_after()
    {
        var analysis = new Analysis().Sentence("Lund/PROPN/2/nsubj leaves/VERB/0/root/leave")
            .Sentence("Ivo/PROPN/2/compound Lund/PROPN/3/nsubj spoke/VERB/0/root/speak").Name(NameType.Person, 1, 2);
        gazetteer.One(analysis, "Lund").Name.ShouldBe("Ivo Lund");
    }

    [Fact]
    public void A_well_known_holder_is_recognised_by_family_name() =>
        gazetteer.One(new Analysis().Sentence("Stahl/PROPN/2/nsubj left/VERB/0/root/leave"), "Stahl").Name.ShouldBe("Igor Stahl");

    [Fact]
    public void A_family_name_of_two_holders_stays_with_its_words() =>
        gazetteer.Resolve(new Analysis().Sentence("Rahn/PROPN/2/nsubj left/VERB/0/root/leave").Name(NameType.Person, 1, 1)).Actors[0].Name.ShouldBe("Rahn");

    [Fact]
    public void A_middle_name_may_be_left_out() =>
        gazetteer.One(new Analysis().Sentence("Jan/PROPN/2/compound Moor/PROPN/3/nsubj left/VERB/0/root/leave").Name(NameType.Person, 1, 2), "Jan Moor").Name.ShouldBe("Jan Willem Moor");

    [Fact]
    public void Another_given_name_is_another_person() =>
        gazetteer.One(new Analysis().Sentence("Kai/PROPN/2/compound Moor/PROPN/3/nsubj left/VERB/0/root/leave").Name(NameType.Person, 1, 2), "Kai Moor").Name.ShouldBe("Kai Moor");

    [Fact]
    public void Title_and_country_decide_between_namesakes() =>
        gazetteer.One(new Analysis().Sentence("Ostlandic/ADJ/4/amod foreign/ADJ/3/amod minister/NOUN/4/compound Rahn/PROPN/5/nsubj left/VERB/0/root/leave").Name(NameType.Person, 4, 4), "Ostlandic foreign minister Rahn").Name.ShouldBe("Max Rahn");

    [Fact]
    public void Without_a_date_a_bare_family_name_is_not_looked_up() =>
        gazetteer.Resolve(new Analysis { Published = null }.Sentence("Stahl/PROPN/2/nsubj left/VERB/0/root/leave")).Actors.ShouldBeEmpty();

    [Fact]
    public void Without_a_date_no_office_is_claimed()
    {
        var actor = gazetteer.One(new Analysis { Published = null }.Sentence("Piet/PROPN/2/compound Dorn/PROPN/3/nsubj spoke/VERB/0/root/speak"), "Piet Dorn");
        (actor.Role, actor.Country).ShouldBe((null, "OST"));
    }

    [Fact]
    public void A_title_alone_is_no_name() =>
        gazetteer.One(new Analysis().Sentence("The/DET/2/det Minister/NOUN/3/nsubj left/VERB/0/root/leave").Name(NameType.Person, 2, 2), "Minister").Name.ShouldBeNull();
}
