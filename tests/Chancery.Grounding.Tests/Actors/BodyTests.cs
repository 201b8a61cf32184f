using Chancery.Domain;

namespace Chancery.Grounding.Tests.Actors;

public sealed class BodyTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    [Fact]
    public void An_armed_group_has_its_code_and_country()
    {
        var actor = gazetteer.One(new Analysis().Sentence("The/DET/3/det Forest/PROPN/3/compound Front/PROPN/4/nsubj left/VERB/0/root/leave"), "Forest Front");
        (actor.Name, actor.Code, actor.Country, actor.Kind).ShouldBe(("Forest Front", "SUDREBFOR", "SUD", "group"));
    }

    [Fact]
    public void An_international_body_belongs_to_no_country() =>
        gazetteer.One(new Analysis().Sentence("The/DET/3/det Sea/PROPN/3/compound Alliance/PROPN/4/nsubj left/VERB/0/root/leave"), "Sea Alliance").Country.ShouldBeNull();

    [Fact]
    public void Members_of_a_group_are_the_group() =>
        gazetteer.One(new Analysis().Sentence("Forest/PROPN/2/compound Front/PROPN/3/compound soldiers/NOUN/4/nsubj/soldier left/VERB/0/root/leave"), "Forest Front soldiers").Name.ShouldBe("Forest Front");

    [Fact]
    public void An_unknown_organisation_keeps_its_name_and_gives_it_to_its_acronym()
    {
        var analysis = new Analysis().Sentence("The/DET/4/det Lake/PROPN/4/compound Guard/PROPN/4/compound Union/PROPN/8/nsubj (/PUNCT/6/punct LGU/PROPN/4/appos )/PUNCT/6/punct left/VERB/0/root/leave").Name(NameType.Organization, 2, 4)
            .Sentence("LGU/PROPN/2/nsubj returned/VERB/0/root/return");
        gazetteer.Last(analysis, "LGU").Name.ShouldBe("Lake Guard Union");
    }

    [Fact]
    public void A_common_noun_that_the_model_calls_an_organisation_stays_a_description() =>
        gazetteer.Resolve(new Analysis().Sentence("The/DET/2/det police/NOUN/3/nsubj left/VERB/0/root/leave").Name(NameType.Organization, 2, 2)).Actors.Single().Name.ShouldBeNull();
}
