using System.Text.Json;
using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests.Json;

public class EntryJsonTests
{
    private const string Text = "😀 Envoys of Norway met in Oslo on Monday.";

    private static Entry Full()
    {
        var report = Make.Report("r1", Text);
        return Make.Entry(report, Kinds.Meeting, "Envoys of Norway met in Oslo", "met") with
        {
            Code = "CONSULT",
            Source = [Make.State("Norway", "NOR") with { Span = Make.Span(report, "Norway") }],
            Place = new Place("Oslo", Make.Span(report, "Oslo"), "Oslo", "NOR", 59.9, 10.75, 3143244),
            When = new When("on Monday", Make.Span(report, "on Monday"), new(2024, 3, 4), new(2024, 3, 4), "day", "DATE", "2024-03-04"),
            Why = "pattern meet",
        };
    }

    [Fact]
    public void What_is_read_equals_what_was_written() => Generators.Entry.Sample(sample =>
    {
        var back = Make.Back(Make.Json(sample.Entry, sample.Text), sample.Text);
        back.ShouldBeEquivalentTo(sample.Entry with
        {
            Kinds = sample.Entry.Kinds.ToList(),
            Source = sample.Entry.Source.Select(Listed).ToList(),
            Target = sample.Entry.Target.Select(Listed).ToList(),
            Attribution = sample.Entry.Attribution.Select(a => a with { Source = a.Source is null ? null : Listed(a.Source) }).ToList(),
        });
    }, iter: 1000);

    // Lists of one type on both sides, so that only what is in them is compared.
    private static Actor Listed(Actor actor) => actor with { AlsoKnownAs = actor.AlsoKnownAs.ToList() };

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() => Generators.Entry.Sample(sample =>
    {
        var json = Make.Json(sample.Entry, sample.Text);
        Make.Json(Make.Back(json, sample.Text), sample.Text).ShouldBe(json);
    }, iter: 1000);

    [Fact]
    public void The_fields_are_the_contracts_in_a_fixed_order() => Make.Json(Full(), Text).ShouldBe(
        """{"id":"e-r1-meeting-20","report":"r1","kinds":["meeting"],"code":"CONSULT","mode":null,"source":[{"text":"Norway","start":12,"end":18,"name":"Norway","role":null,"country":"NOR","code":"NORGOV","kind":"state","basis":null,"also_known_as":[]}],"target":[],"""
        + """
        "place":{"text":"Oslo","name":"Oslo","country":"NOR","lat":59.9,"lon":10.75,"geonames":3143244,"start":26,"end":30,"basis":null},"when":{"from":"2024-03-04","to":"2024-03-04","precision":"day","text":"on Monday","start":31,"end":40,"timex":"DATE","value":"2024-03-04","basis":null},
        """.Trim()
        + """
        "status":null,"certainty":"asserted","attribution":[],"quantity":null,"content":null,"condition":null,"consequence":null,"answers":null,"evidence":{"start":2,"end":30,"text":"Envoys of Norway met in Oslo"},"head":{"start":19,"end":22,"text":"met"},"confidence":0.8,"occurrence":null,"why":"pattern meet"}
        """.Trim());

    [Fact]
    public void Offsets_count_code_points_not_UTF16_units()
    {
        var entry = Full();
        entry.Evidence.Start.ShouldBe(3);
        using var json = JsonDocument.Parse(Make.Json(entry, Text));
        json.RootElement.GetProperty("evidence").GetProperty("start").GetInt32().ShouldBe(2);
        Make.Back(Make.Json(entry, Text), Text).Evidence.ShouldBe(entry.Evidence);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Numbers_that_are_none_become_null_and_a_confidence_that_is_none_becomes_zero(double none)
    {
        var quantity = new Quantity("many", new(0, 2), 3, none, "vague", null);
        var back = Make.Back(Make.Json(Full() with { Confidence = none, Quantity = quantity }, Text), Text);
        back.Confidence.ShouldBe(0);
        back.Quantity.ShouldBe(quantity with { Max = null });
    }

    [Theory]
    [InlineData("\"report\":\"r1\",", "", "report")]
    [InlineData("\"kinds\":[\"meeting\"]", "\"kinds\":[]", "kinds")]
    [InlineData("\"confidence\":0.8", "\"confidence\":\"high\"", "confidence")]
    [InlineData("\"from\":\"2024-03-04\"", "\"from\":\"Monday\"", "from")]
    [InlineData("\"start\":2,\"end\":30", "\"start\":9,\"end\":3", "9 to 3")]
    [InlineData("\"target\":[]", "\"target\":[7]", "object")]
    public void A_field_that_is_wrong_is_named(string good, string bad, string named)
    {
        var json = Make.Json(Full(), Text);
        json.ShouldContain(good);
        Should.Throw<JsonException>(() => Make.Back(json.Replace(good, bad), Text)).Message.ShouldContain(named);
    }

    [Fact]
    public void Fields_beyond_the_contract_may_be_absent()
    {
        var json = Make.Json(Full(), Text).Replace(",\"why\":\"pattern meet\"", "").Replace(",\"timex\":\"DATE\",\"value\":\"2024-03-04\"", "").Replace(",\"basis\":null,\"also_known_as\":[]", "");
        var back = Make.Back(json, Text);
        back.Why.ShouldBe("");
        back.When!.Value.ShouldBe("2024-03-04");
    }
}
