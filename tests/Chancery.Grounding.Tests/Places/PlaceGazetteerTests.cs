using Chancery.Grounding.Places;
using CsCheck;

namespace Chancery.Grounding.Tests.Places;

public class PlaceGazetteerTests
{
    [Theory]
    [InlineData("Kiev", 703448L)]
    [InlineData("Kyiv", 703448L)]
    [InlineData("Rangoon", 1298824L)]
    [InlineData("Saigon", 1566083L)]
    [InlineData("Peking", 1816670L)]
    [InlineData("Bombay", 1275339L)]
    [InlineData("Rakka", 172955L)]
    [InlineData("Kobani", 172256L)]
    [InlineData("N'Djamena", 2427123L)]
    [InlineData("İstanbul", 745044L)]
    public void Old_and_new_spellings_lead_to_one_place(string name, long id) =>
        PlaceGazetteer.Default.Lookup(name).ShouldContain(p => p.GeoNamesId == id);

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Deir al-Zour")]
    [InlineData("Deir Ezzor")]
    [InlineData("DEIR EZ ZOR")]
    public void Case_and_hyphens_do_not_matter(string name) => PlaceGazetteer.Default.Lookup(name).ShouldContain(p => p.Country == "SYR");

    [Theory]
    [InlineData("Incirlik", "TUR")]
    [InlineData("Bagram", "AFG")]
    [InlineData("Hmeimim", "SYR")]
    [InlineData("Guantanamo Bay", "CUB")]
    [InlineData("Donbas", "UKR")]
    [InlineData("Gaza Strip", "PSE")]
    [InlineData("Darfur", "SDN")]
    public void Bases_and_regions_of_conflict_are_known(string name, string country) =>
        PlaceGazetteer.Default.Lookup(name).ShouldContain(p => p.Country == country);

    [Theory]
    [InlineData("Strait of Hormuz")]
    [InlineData("South China Sea")]
    [InlineData("Horn of Africa")]
    public void Waters_and_world_regions_belong_to_no_country(string name) =>
        PlaceGazetteer.Default.Lookup(name).ShouldContain(p => p.Country == null);

    [Fact]
    public void An_unknown_name_has_no_candidates() => PlaceGazetteer.Default.Lookup("Zzyzzwick-under-Nowhere").ShouldBeEmpty();

    [Fact]
    public void The_comments_at_its_head_are_no_places() => PlaceGazetteer.Default.Lookup("# Places by name").ShouldBeEmpty();

    [Fact]
    public void The_first_and_the_last_line_of_a_file_are_found()
    {
        var gazetteer = PlaceGazetteer.FromLines(["zulu\tZulu\tZAF\t\t1\t2\tP.PPL\t5\t9", "alpha\tAlpha\tUSA\tTX\t3\t4\tP.PPL\t\t", "mike\tMike\t\t\t5\t6\tH.SEA\t\t"]);
        gazetteer.Lookup("Alpha").Single().Region.ShouldBe("TX");
        gazetteer.Lookup("Zulu").Single().GeoNamesId.ShouldBe(9);
        gazetteer.Lookup("Mike").Single().Country.ShouldBeNull();
    }

    [Fact]
    public void A_line_that_lacks_columns_is_passed_over() => PlaceGazetteer.FromLines(["bad\tBad", "bad\tBad\tUSA\t\tx\ty\tP.PPL\t\t"]).Lookup("bad").ShouldBeEmpty();

    [Fact]
    public void Every_line_put_in_is_found_again() =>
        Gen.String[Gen.Char["abcdefghij klmnop"], 2, 12].Select(k => PlaceKey.Of(k)).Where(k => k.Length > 1).Array[1, 40].Sample(keys =>
        {
            var gazetteer = PlaceGazetteer.FromLines(keys.Select(k => $"{k}\t{k}\tUSA\t\t1\t1\tP.PPL\t1\t1"));
            foreach (var group in keys.GroupBy(k => k))
            {
                gazetteer.LookupKey(group.Key).Count.ShouldBe(group.Count());
            }
        }, iter: 200);

    [Fact]
    public void Any_name_can_be_looked_up() => Gen.String.Sample(name => PlaceGazetteer.Default.Lookup(name), iter: 2000);

    [Fact]
    public void A_key_folds_to_itself() => Gen.String.Sample(name => PlaceKey.Of(PlaceKey.Of(name)) == PlaceKey.Of(name), iter: 2000);
}
