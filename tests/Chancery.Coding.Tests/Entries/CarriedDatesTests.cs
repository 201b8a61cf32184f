using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Coding.Tests.Entries;

public sealed class CarriedDatesTests
{
    private static readonly When Tuesday = new("on Tuesday", new TextSpan(0, 10), new DateOnly(2019, 5, 7), new DateOnly(2019, 5, 7), "day", "DATE", "2019-05-07");

    private static Entry Make(string kind, int at, string speaker, When? when) => new()
    {
        Id = $"{kind}{at}",
        Report = "r",
        Kinds = [kind],
        Certainty = "asserted",
        Evidence = new TextSpan(at, at + 1),
        EvidenceText = "x",
        Head = new TextSpan(at, at + 4),
        HeadText = "said",
        Confidence = 1,
        Source = [new Actor { Text = speaker, Span = new TextSpan(0, 1), Name = speaker }],
        When = when,
    };

    [Fact]
    public void What_a_speaker_adds_was_said_the_same_day() =>
        CarriedDates.Carry([Make("statement", 0, "Ana Berg", Tuesday), Make("statement", 90, "Ana Berg", null)])[1].When.ShouldBe(Tuesday);

    [Fact]
    public void Another_speakers_day_is_not_taken() =>
        CarriedDates.Carry([Make("statement", 0, "Ana Berg", Tuesday), Make("statement", 90, "Tom Roe", null)])[1].When.ShouldBeNull();

    [Fact]
    public void Acts_keep_to_their_own_words() =>
        CarriedDates.Carry([Make("statement", 0, "Peru", Tuesday), Make("assault", 90, "Peru", null)])[1].When.ShouldBeNull();

    [Fact]
    public void A_day_told_pages_ago_is_not_carried() =>
        CarriedDates.Carry([Make("statement", 0, "Ana Berg", Tuesday), Make("statement", 5000, "Ana Berg", null)])[1].When.ShouldBeNull();
}
