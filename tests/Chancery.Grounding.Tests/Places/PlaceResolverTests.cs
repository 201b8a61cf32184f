using Chancery.Domain;
using Chancery.Grounding.Places;
using CsCheck;

namespace Chancery.Grounding.Tests.Places;

public class PlaceResolverTests
{
    [Fact]
    public void The_best_known_place_of_a_name_is_meant_where_nothing_else_is_said() =>
        Atlas.Read("The delegation flew home from [Paris].").ShouldBe("Paris FRA");

    [Theory]
    [InlineData("Fire broke out in [Paris], [Texas].", "Paris USA; Texas USA")]
    [InlineData("A factory closed in [Pandi], [Bulacan].", "Pandi PHL; Bulacan PHL")]
    [InlineData("Soldiers entered [Tripoli] in [Lebanon].", "Tripoli LBN; Lebanon LBN")]
    [InlineData("Crowds gathered in [Atlanta], [Georgia].", "Atlanta USA; Georgia USA")]
    [InlineData("Crowds gathered in [Tbilisi], [Georgia].", "Tbilisi GEO; Georgia GEO")]
    public void The_place_named_behind_it_says_where_it_lies(string marked, string places) => Atlas.Read(marked).ShouldBe(places);

    [Fact]
    public void Two_places_in_one_mention_narrow_each_other() => Atlas.Read("He was born in [Paris, Texas].").ShouldBe("Paris USA");

    [Fact]
    public void A_name_keeps_its_meaning_through_the_document() =>
        Atlas.Read("Voters in [London], [Ontario] went to the polls. In [London] turnout was high.").ShouldBe("London CAN; Ontario CAN; London CAN");

    [Fact]
    public void One_name_may_mean_two_places_when_the_words_say_so() =>
        Atlas.Read("From [Paris], [France], she wrote to a cousin in [Paris], [Texas].").ShouldBe("Paris FRA; France FRA; Paris USA; Texas USA");

    [Fact]
    public void Neighbours_decide_between_places_of_one_name() =>
        Atlas.Read("Deputies of [Lamar County] met in [Paris]; roads to [Dallas] and [Bonham] were icy.").Split("; ")[1].ShouldBe("Paris USA");

    [Fact]
    public void Names_beside_the_mentions_bear_witness() =>
        Atlas.Read("The Lebanese army moved from Beirut and Sidon up to [Tripoli].").ShouldBe("Tripoli LBN");

    [Theory]
    [InlineData("Fighting flared in [northern Syria].", "Syria SYR")]
    [InlineData("Fighting flared in [southeastern Turkey].", "Turkey TUR")]
    [InlineData("Refugees reached [the city of Homs].", "Homs SYR")]
    [InlineData("[Iraq's] parliament met.", "Iraq IRQ")]
    [InlineData("The [Syrian] delegation left.", "Syria SYR")]
    [InlineData("[Ohioans] voted.", "Ohio USA")]
    public void Words_that_only_point_are_read_past(string marked, string place) => Atlas.Read(marked).ShouldBe(place);

    [Fact]
    public void A_province_is_not_the_town_it_is_named_after()
    {
        Atlas.Read("Shelling went on across [Idlib] province.").ShouldBe("Idlib Governorate SYR");
        Atlas.Read("Shelling went on in the town of [Idlib].").ShouldBe("Idlib SYR");
    }

    [Fact]
    public void A_short_form_of_a_state_is_understood() => Atlas.Read("A house burned in [Charleston], [W.Va.]").ShouldBe("Charleston USA; West Virginia USA");

    [Fact]
    public void The_outlets_country_tips_the_scale() =>
        Atlas.Read("Councillors in [Newcastle] voted.", "AUS").ShouldBe("Newcastle AUS");

    [Fact]
    public void An_unknown_place_stays_unresolved_and_spoils_nothing() => Atlas.Read("[Qxqxqx] lies near [Damascus].").ShouldBe("?; Damascus SYR");

    [Fact]
    public void The_words_and_their_span_come_back_as_they_stood()
    {
        var place = Atlas.Resolve("Troops near [northern Syria] waited.")[0]!;
        place.Text.ShouldBe("northern Syria");
        place.Span.ShouldBe(new TextSpan(12, 26));
    }

    [Fact]
    public void A_mention_outside_the_text_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new PlaceResolver().Resolve("Paris", [new TextSpan(0, 9)]));

    [Fact]
    public void Any_text_and_any_mentions_get_one_answer_each()
    {
        var resolver = new PlaceResolver();
        Gen.Select(Gen.String, Gen.Int[0, 50].Array[0, 12]).Sample((text, ends) =>
        {
            TextSpan[] mentions = [.. ends.Chunk(2).Where(c => c.Length == 2).Select(c => new TextSpan(Math.Min(Math.Min(c[0], c[1]), text.Length), Math.Min(Math.Max(c[0], c[1]), text.Length)))];
            resolver.Resolve(text, mentions).Count.ShouldBe(mentions.Length);
        }, iter: 500);
    }

    [Fact]
    public void It_says_why_of_several_places_one_was_taken()
    {
        Atlas.Resolve("Fire broke out in [Paris], [Texas].")[0]!.Basis.ShouldNotBeNull().ShouldEndWith("the one in Texas, which is named beside it");
        Atlas.Resolve("The delegation flew home from [Paris].")[0]!.Basis.ShouldNotBeNull().ShouldContain("the likeliest, by size");
        Atlas.Resolve("The delegation flew home from [Ouagadougou].")[0]!.Basis.ShouldBe("the only place of that name in the gazetteer");
    }
}
