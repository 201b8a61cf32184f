using Chancery.Domain;

namespace Chancery.Stocktake.Tests;

/// <summary>An invented crisis that is being settled: Orland and the Vale Front over the Esk dam.</summary>
internal static class RiverCrisis
{
    public static IReadOnlyList<RecordedReport> Reports { get; } = [June1(), June5(), June20()];

    private static RecordedReport June1()
    {
        var r = new Sample("Valley Echo", "2040-06-01",
            "The Vale Front shelled the Esk dam on 31 May, killing three engineers. Orland's president, Tomas Ree, called on the Vale Front to leave the dam. The Vale Front said it would answer within days.");
        var front = r.Actor("Vale Front", "Vale Front", "XORREBVAL");
        return r.With("assault", "The Vale Front shelled the Esk dam on 31 May", "shelled",
                e => e with { Source = [front], Status = "happened", Place = r.Place("Esk", "XOR"), When = r.On("31 May", "2040-05-31"), Code = "ASSAULT" })
            .With("toll", "killing three engineers", "killing", e => e with { Status = "killed", Place = r.Place("Esk", "XOR"), When = r.On("31 May", "2040-05-31"), Quantity = r.Count("three engineers", 3, 3, "engineer"), Code = "TOLL" })
            .With("demand", "Orland's president, Tomas Ree, called on the Vale Front to leave the dam", "called",
                e => e with { Source = [r.Actor("Tomas Ree", "Tomas Ree", "XORGOV")], Target = [front], Content = "to leave the dam", Code = "REQUEST" })
            .Recorded;
    }

    private static RecordedReport June5()
    {
        var r = new Sample("Valley Echo", "2040-06-05", "Orland and the Vale Front met in Esk on 4 June. They agreed to a truce on 5 June. Some 2,000 fighters of the Vale Front left Esk.");
        var (orland, front) = (r.Actor("Orland", "Orland", "XOR"), r.Actor("Vale Front", "Vale Front", "XORREBVAL"));
        return r.With("meeting", "Orland and the Vale Front met in Esk on 4 June", "met", e => e with { Source = [orland, front], Status = "held", Place = r.Place("Esk", "XOR"), When = r.On("4 June", "2040-06-04"), Code = "CONSULT" })
            .With("agreement", "They agreed to a truce on 5 June", "agreed", e => e with { Source = [orland, front], Status = "agreed", When = r.On("5 June", "2040-06-05"), Code = "AGREE" })
            .With("posture", "Some 2,000 fighters of the Vale Front left Esk", "left",
                e => e with { Source = [front with { Span = new TextSpan(e.Evidence.Start + 30, e.Evidence.Start + 40) }], Status = "withdrawal", Place = r.Place("Esk", "XOR"), Quantity = r.Count("2,000 fighters", 2000, 2000, "fighter"), Code = "RETREAT" })
            .Recorded;
    }

    private static RecordedReport June20()
    {
        var r = new Sample("Port Gazette", "2040-06-20", "The Vale Front accepted the demand of Orland to leave the dam. Orland freed twelve prisoners in return.");
        var (orland, front) = (r.Actor("Orland", "Orland", "XOR"), r.Actor("Vale Front", "Vale Front", "XORREBVAL"));
        return r.With("reply", "The Vale Front accepted the demand of Orland to leave the dam", "accepted", e => e with { Source = [front], Target = [orland], Status = "accept", Answers = "valley-echo-2040-06-01-3", Code = "AGREE" })
            .With("concession", "Orland freed twelve prisoners in return", "freed", e => e with { Source = [orland], Code = "CONCEDE" })
            .Recorded;
    }
}
