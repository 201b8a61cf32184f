using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

public sealed class RepliesTests
{
    private static Entry Make(string id, string kind, int at, string source, string target) => new()
    {
        Id = id,
        Report = "r",
        Kinds = [kind],
        Certainty = "asserted",
        Evidence = new TextSpan(at, at + 1),
        EvidenceText = "x",
        Head = new TextSpan(at, at + 1),
        HeadText = "x",
        Confidence = 1,
        Source = [new Actor { Text = source, Span = new TextSpan(0, 1), Name = source }],
        Target = [new Actor { Text = target, Span = new TextSpan(0, 1), Name = target }],
    };

    [Fact]
    public void A_reply_answers_the_demand_made_of_its_author() =>
        Replies.Thread([Make("d1", "demand", 0, "Peru", "Chile"), Make("d2", "demand", 5, "Cuba", "Haiti"), Make("r", "reply", 9, "Chile", "Peru")])
            .Single(e => e.Id == "r").Answers.ShouldBe("d1");

    [Fact]
    public void Nobody_answers_their_own_demand() =>
        Replies.Thread([Make("d1", "demand", 0, "Peru", "Chile"), Make("r", "reply", 9, "Peru", "Cuba")]).Single(e => e.Id == "r").Answers.ShouldBeNull();

    [Fact]
    public void A_demand_made_later_is_not_answered() =>
        Replies.Thread([Make("r", "reply", 0, "Chile", "Peru"), Make("d1", "demand", 5, "Peru", "Chile")]).Single(e => e.Id == "r").Answers.ShouldBeNull();
}
