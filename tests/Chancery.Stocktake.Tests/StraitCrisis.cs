using Chancery.Domain;

namespace Chancery.Stocktake.Tests;

/// <summary>An invented crisis: Norland and Sudmark over the fishing grounds of the Osk strait, told by three outlets.</summary>
internal static class StraitCrisis
{
    public static IReadOnlyList<RecordedReport> Reports { get; } = [March2(), March4(), March7(), March9(), March12()];

    private static RecordedReport March2()
    {
        var r = new Sample("Harbour Post", "2031-03-02",
            "Norland urged Sudmark on Monday to withdraw its patrol boats from the Osk strait. Sudmark has moved four frigates to Varn. "
            + "Sudmark's foreign minister, Ilse Brandt, warned that Norland would lose its landing rights if the boats were fired on. "
            + "Analysts at the Tide Institute expect Sudmark to blockade Norland within weeks.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        return r.With("demand", "Norland urged Sudmark on Monday to withdraw its patrol boats from the Osk strait", "urged",
                e => e with { Source = [norland], Target = [sudmark], Content = "to withdraw its patrol boats from the Osk strait", Code = "REQUEST", When = r.On("Monday", "2031-03-02"), Occurrence = "o-ask" })
            .With("posture", "Sudmark has moved four frigates to Varn", "moved",
                e => e with { Source = [sudmark with { Span = new TextSpan(e.Evidence.Start, e.Evidence.Start + 7) }], Status = "buildup", Code = "MOBILIZE", Place = r.Place("Varn", "XSM"), Quantity = r.Count("four frigates", 4, 4, "frigate") })
            .With("threat", "Sudmark's foreign minister, Ilse Brandt, warned that Norland would lose its landing rights if the boats were fired on", "warned",
                e => e with { Source = [r.Actor("Ilse Brandt", "Ilse Brandt", "XSMGOV")], Target = [norland], Condition = "if the boats were fired on", Consequence = "Norland would lose its landing rights", Code = "THREATEN" })
            .With("forecast", "Analysts at the Tide Institute expect Sudmark to blockade Norland within weeks", "expect",
                e => e with { Source = [r.Actor("Tide Institute", "Tide Institute", "NGOTID")], Certainty = Certainties.Hypothetical, Code = "FORECAST" })
            .With("coercion", "Sudmark to blockade Norland within weeks", "blockade",
                e => e with { Source = [sudmark], Target = [norland], Certainty = Certainties.Hypothetical, Code = "COERCE" })
            .Recorded;
    }

    private static RecordedReport March4()
    {
        var r = new Sample("Coast Wire", "2031-03-04",
            "Sudmark rejected the demand of Norland to withdraw patrol boats from the Osk strait. Twelve sailors were killed off Varn on Tuesday, the coast guard said. "
            + "Sudmark's navy denied that it had fired. Norland will meet Sudmark in Lund on 8 March. Westria said it would send no arms.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        return r.With("rejection", "Sudmark rejected the demand of Norland to withdraw patrol boats from the Osk strait", "rejected", e => e with { Source = [sudmark], Target = [norland], Code = "REJECT" })
            .With("toll", "Twelve sailors were killed off Varn on Tuesday", "killed",
                e => e with
                {
                    Status = "killed",
                    Certainty = Certainties.Reported,
                    Place = r.Place("Varn", "XSM"),
                    When = r.On("Tuesday", "2031-03-03"),
                    Quantity = r.Count("Twelve sailors", 12, 12, "sailor"),
                    Code = "TOLL",
                    Attribution = [new Attribution(r.Actor("coast guard", "Coast Guard", "XNLCOP"), "said", null, null, null, false)],
                    Occurrence = "o-toll",
                })
            .With("denial", "Sudmark's navy denied that it had fired", "denied", e => e with { Source = [r.Actor("Sudmark's navy", "Sudmark", "XSMMIL")], Code = "DENY" })
            .With("meeting", "Norland will meet Sudmark in Lund on 8 March", "meet",
                e => e with { Source = [norland, sudmark], Status = "planned", Certainty = Certainties.Planned, Place = r.Place("Lund", "XWE"), When = r.On("8 March", "2031-03-08"), Code = "CONSULT" })
            .Recorded;
    }

    private static RecordedReport March7()
    {
        var r = new Sample("Harbour Post", "2031-03-07",
            "Twenty-one sailors died in the clash off Varn on 3 March, according to Sudmark. Norland repeated its call on Sudmark to withdraw its boats from the Osk strait. "
            + "Westria imposed sanctions on Sudmark. Ostmark will not join the sanctions, its premier said. They were asked to.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        return r.With("toll", "Twenty-one sailors died in the clash off Varn on 3 March", "died",
                e => e with
                {
                    Status = "killed",
                    Certainty = Certainties.Reported,
                    Place = r.Place("Varn", "XSM"),
                    When = r.On("3 March", "2031-03-03"),
                    Quantity = r.Count("Twenty-one sailors", 21, 21, "sailor"),
                    Code = "TOLL",
                    Attribution = [new Attribution(sudmark, "according to", null, null, null, false)],
                    Occurrence = "o-toll",
                })
            .With("demand", "Norland repeated its call on Sudmark to withdraw its boats from the Osk strait", "call",
                e => e with { Source = [norland], Target = [sudmark], Content = "to withdraw its boats from the Osk strait", Code = "REQUEST" })
            .With("sanction", "Westria imposed sanctions on Sudmark", "sanctions", e => e with { Source = [r.Actor("Westria", "Westria", "XWE")], Target = [sudmark], Status = "imposed", Code = "SANCTION" })
            .With("rejection", "Ostmark will not join the sanctions", "join", e => e with { Source = [r.Actor("Ostmark", "Ostmark", "XOM")], Target = [], Code = "REJECT" })
            .With("demand", "They were asked to", "asked", e => e with { Source = [new Actor { Text = "They", Span = e.Evidence, Kind = "pronoun" }], Confidence = 0.6 })
            .Recorded;
    }

    private static RecordedReport March9()
    {
        var r = new Sample("Coast Wire", "2031-03-09",
            "Sudmark closed the strait to ships of Norland on 9 March. Westria lifted its sanctions on Sudmark in part. The talks in Lund are not mentioned by either side.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        return r.With("coercion", "Sudmark closed the strait to ships of Norland on 9 March", "closed",
                e => e with { Source = [sudmark], Target = [norland], When = r.On("9 March", "2031-03-09"), Code = "COERCE", Occurrence = "o-close" })
            .With("sanction", "Westria lifted its sanctions on Sudmark in part", "lifted", e => e with { Source = [r.Actor("Westria", "Westria", "XWE")], Target = [sudmark], Status = "lifted", Code = "SANCTION" })
            .Recorded;
    }

    private static RecordedReport March12()
    {
        var r = new Sample("Inland Daily", "2031-03-12", "Sudmark has kept the strait shut to Norland since 9 March. Sudmark granted Norland's request for a prisoner exchange.");
        var (norland, sudmark) = (r.Actor("Norland", "Norland", "XNL"), r.Actor("Sudmark", "Sudmark", "XSM"));
        return r.With("coercion", "Sudmark has kept the strait shut to Norland since 9 March", "shut",
                e => e with { Source = [sudmark], Target = [norland], When = r.On("9 March", "2031-03-09"), Code = "COERCE", Occurrence = "o-close" })
            .With("demand", "Sudmark granted Norland's request for a prisoner exchange", "request", e => e with { Source = [norland], Target = [sudmark], Content = "a prisoner exchange", Code = "REQUEST" })
            .Recorded;
    }
}
