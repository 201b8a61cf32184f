using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Codebooks;

/// <summary>The codebook of this repository.</summary>
public sealed class ShippedCodebookTests
{
    private static readonly Codebook Codebook = CodebookLoader.Load(Path.Combine(Repository.Root, "codebook"));

    [Fact]
    public void It_has_the_sixteen_PLOVER_roots_and_Chancerys_own_six() => Codebook.Codes.Select(c => c.Code).Order(StringComparer.Ordinal).ShouldBe(
        "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT STATE DENY FORECAST POSTURE TOLL ALIGN"
            .Split(' ').Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_but_source_has_a_code() => Kinds.All.Where(k => k != Kinds.Source && Codebook.Choose(k, "", "").Code is null).ShouldBeEmpty();

    [Fact]
    public void Every_code_has_a_definition_an_example_and_a_near_miss() =>
        Codebook.Codes.Where(c => c.Definition.Length == 0 || c.Examples.Count == 0 || c.NearMisses.Count == 0).Select(c => c.Code).ShouldBeEmpty();

    [Fact]
    public void Every_expected_kind_is_a_kind() =>
        Codebook.Codes.SelectMany(c => c.Examples.Concat(c.NearMisses)).SelectMany(e => e.Entries.Select(x => x.Kind).Concat(e.Not)).Where(k => !Kinds.All.Contains(k)).ShouldBeEmpty();

    [Fact]
    public void The_word_chooses_the_code_among_those_of_a_kind()
    {
        Codebook.Choose("posture", "deploy", "VERB").ShouldBe(("MOBILIZE", "troops"));
        Codebook.Choose("posture", "garrison", "NOUN").ShouldBe(("POSTURE", null));
        Codebook.Choose("posture", "troop", "NOUN", "withdrawal").Code.ShouldBe("RETREAT");
        Codebook.Choose("support", "money", "NOUN", "money").Code.ShouldBe("AID");
        Codebook.Choose("support", "", "", "political").Code.ShouldBe("SUPPORT");
        Codebook.Choose("support", "donate", "VERB").Code.ShouldBe("AID");
    }
}
