using Chancery.Domain;
using Chancery.Evaluation.Agreement;

namespace Chancery.Cli.Tests;

/// <summary>Krippendorff's alpha against the worked examples of "Computing Krippendorff's Alpha-Reliability" (K. Krippendorff, 2011), and the agreement of two records.</summary>
public sealed class AgreementTests
{
    private static double Alpha(params string[] coders) => KrippendorffAlpha.Nominal(
        Enumerable.Range(0, coders[0].Length).Select(unit => (IReadOnlyCollection<char>)[.. coders.Select(c => c[unit]).Where(v => v != '.')]));

    [Fact]
    public void Example_A_two_observers_binary_values() => Alpha("0100000010", "1110010000").ShouldBe(0.095, 0.0005);

    [Fact]
    public void Example_B_two_observers_five_values() => Alpha("aabbdcccedda", "babbbccceddd").ShouldBe(0.692, 0.0005);

    [Fact]
    public void Example_C_four_observers_with_values_missing() => Alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251.").ShouldBe(0.743, 0.0005);

    [Fact]
    public void Full_agreement_is_one_and_one_value_alone_tells_nothing()
    {
        Alpha("0101", "0101").ShouldBe(1);
        Alpha("0000", "0000").ShouldBe(double.NaN);
    }

    [Fact]
    public void Two_records_agree_by_sentence_and_kind_whatever_the_words_that_head_the_entries()
    {
        const string text = "Peru accused Chile. Envoys met. Nobody came.";
        Coder Coded(params (string Kind, int At)[] found) => Coder.Of([new RecordedReport(
            new Report { Id = "r", Text = text },
            [.. found.Select((f, i) => new Entry { Id = $"e{i}", Report = "r", Kinds = [f.Kind], Certainty = Certainties.Asserted, Evidence = new(0, 1), EvidenceText = "P", Head = new(f.At, f.At + 1), HeadText = "", Confidence = 1 })],
            default, "m", "c")]);
        var result = CodingAgreement.Run(Coded((Kinds.Accusation, 5), (Kinds.Meeting, 27)), Coded((Kinds.Accusation, 13), (Kinds.Protest, 39)));
        result.Line.ShouldBe("alpha 0.489 f1 0.500 sentences 3");
    }
}
