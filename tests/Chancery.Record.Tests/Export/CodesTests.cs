using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Export.Cameo;

namespace Chancery.Record.Tests.Export;

/// <summary>The tables of codes behind the exports, and the codes they give.</summary>
public class CodesTests
{
    private static Entry Told(string code, string? mode = null, string? status = null) => Crisis.Demand with { Code = code, Mode = mode, Status = status };

    private static List<string[]> Rows(string file) => [.. DataTable.Rows(typeof(Country), file)];

    [Theory]
    [InlineData("THREATEN", "violence", null, "138", 3)]
    [InlineData("PROTEST", "demo", null, "141", 3)]
    [InlineData("SANCTION", "discontinue", "imposed", "163", 4)]
    [InlineData("SANCTION", null, "lifted", "085", 2)]
    [InlineData("POSTURE", null, "buildup", "154", 4)]
    [InlineData("SUPPORT", null, "arms", "072", 2)]
    [InlineData("STATE", null, null, "010", 1)]
    public void A_code_has_its_place_in_CAMEO(string code, string? mode, string? status, string cameo, int quad)
    {
        var found = CameoCode.Of(Told(code, mode, status), between: false)!;
        (found.Code, found.Quad).ShouldBe((cameo, quad));
    }

    [Theory]
    [InlineData("TOLL", null)]
    [InlineData("POSTURE", "presence")]
    [InlineData("SANCTION", "planned")]
    [InlineData("CONSULT", "cancelled")]
    public void What_CAMEO_has_no_code_for_has_none(string code, string? status) => CameoCode.Of(Told(code, status: status), between: false).ShouldBeNull();

    [Fact]
    public void A_visit_between_two_is_a_consultation_because_nobody_is_said_to_be_the_host()
    {
        CameoCode.Of(Told("CONSULT", "visit", "held"), between: false)!.Code.ShouldBe("042");
        CameoCode.Of(Told("CONSULT", "visit", "held"), between: true)!.Code.ShouldBe("040");
    }

    [Fact]
    public void Every_rule_names_a_code_of_the_table()
    {
        var codes = Rows("cameo-codes.tsv").Select(r => r[0]).ToHashSet();
        Rows("cameo-rules.tsv").SelectMany(r => new[] { r[5], r[6] }).Where(c => c.Length > 0 && !codes.Contains(c)).ShouldBeEmpty();
        Rows("cameo-rules.tsv").ShouldAllBe(r => r.Length == 7);
    }

    [Fact]
    public void A_root_of_CAMEO_has_one_quad() =>
        Rows("cameo-codes.tsv").GroupBy(r => r[0][..2]).ShouldAllBe(g => g.Select(r => r[1]).Distinct().Count() == 1);

    [Fact]
    public void Codes_of_countries_are_well_formed_and_unlike()
    {
        var rows = Rows("countries.tsv");
        rows.ShouldAllBe(r => r.Length == 6 && r[0].Length == 3 && r[5].Length > 0);
        foreach (var column in new[] { 0, 1, 3 })
        {
            rows.Select(r => r[column]).Where(c => c.Length > 0).ShouldBeUnique();
        }

        // Union and successor, or successor and predecessor, share a number in the list of states.
        rows.Where(r => r[2].Length > 0).GroupBy(r => r[2]).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBe(["365", "345"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("USAGOVMIL", "USA", "USAGOVMIL", "USA", null, "GOV MIL")]
    [InlineData("ROUGOV", "ROU", "ROMGOV", "ROM", null, "GOV")]
    [InlineData("IGOUNO", null, "IGOUNO", null, "UNO", "IGO")]
    [InlineData("IGOEUREEC", null, "IGOEUREEC", "EUR", "EEC", "IGO")]
    [InlineData(null, "NOR", "NOR", "NOR", null, "")]
    [InlineData(null, null, "", null, null, "")]
    public void An_actors_code_is_taken_apart(string? code, string? country, string full, string? cameo, string? group, string types)
    {
        var parts = ActorCode.Of(new Actor { Text = "x", Span = new(0, 1), Code = code, Country = country });
        (parts.Full, parts.Country, parts.Group, string.Join(' ', parts.Types)).ShouldBe((full, cameo, group, types));
    }

    [Theory]
    [InlineData("CONSULT", "visit", 4.0)]
    [InlineData("ASSAULT", "artillery", -9.5)]
    [InlineData("THREATEN", "boycott", -3.5)]
    [InlineData("ACCUSE", null, null)]
    public void A_score_is_that_of_the_mode_or_else_of_the_category(string category, string? mode, double? score) => PloverScore.Of(category, mode).ShouldBe(score);
}
