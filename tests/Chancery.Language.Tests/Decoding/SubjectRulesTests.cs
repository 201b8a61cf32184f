using Chancery.Domain;
using Chancery.Language.Decoding;

namespace Chancery.Language.Tests.Decoding;

public sealed class SubjectRulesTests
{
    private static Token Token(int at, string form, string upos, string tag, int head, string relation) => new(new TextSpan(at, at + 1), form, form, upos, tag, head, relation);

    [Fact]
    public void A_second_subject_behind_its_verb_is_the_object()
    {
        Token[] tokens = [Token(0, "Peru", "PROPN", "NNP", 1, "nsubj"), Token(2, "accused", "VERB", "VBD", -1, "root"), Token(4, "Chile", "PROPN", "NNP", 1, "nsubj")];
        SubjectRules.Apply(tokens);
        tokens.Select(t => t.Relation).ShouldBe(["nsubj", "root", "obj"]);
    }

    [Fact]
    public void A_finite_verb_without_auxiliary_has_no_passive_subject()
    {
        Token[] tokens = [Token(0, "Peru", "PROPN", "NNP", 1, "nsubj:pass"), Token(2, "accused", "VERB", "VBD", -1, "root")];
        SubjectRules.Apply(tokens);
        tokens[0].Relation.ShouldBe("nsubj");
    }

    [Fact]
    public void A_passive_with_its_auxiliary_stays_one()
    {
        Token[] tokens = [Token(0, "Peru", "PROPN", "NNP", 2, "nsubj:pass"), Token(2, "was", "AUX", "VBD", 2, "aux:pass"), Token(4, "accused", "VERB", "VBN", -1, "root")];
        SubjectRules.Apply(tokens);
        tokens[0].Relation.ShouldBe("nsubj:pass");
    }
}
